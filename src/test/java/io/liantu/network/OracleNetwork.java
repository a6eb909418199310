package io.liantu.network;

import io.liantu.alliance.Membership;
import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.RandomNetwork.Actor;
import io.liantu.network.RandomNetwork.Club;
import io.liantu.network.RandomNetwork.Fact;
import io.liantu.network.RandomNetwork.Trade;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The supply network by going through all rows again for every question: slow, and plain enough to be trusted. */
record OracleNetwork(RandomNetwork rows) implements SupplyNetwork {

    private RowLookups look() {
        return new RowLookups(rows);
    }

    @Override
    public Map<ProductId, Presence> presence(Collection<ProductId> products, RegionCode region) {
        var found = new TreeMap<ProductId, Presence>();
        for (var product : products) {
            var makers = look().makersOf(product.value()).toList();
            var unknown = makers.stream().filter(look().maybeIn(region)).toList();
            var inside = makers.stream().filter(look().isIn(region)).count();
            found.put(
                    product,
                    new Presence(
                            inside,
                            makers.size() - inside - unknown.size(),
                            unknown.size(),
                            unknown.stream().map(RowLookups::nameOf).limit(5).toList()));
        }
        return found;
    }

    @Override
    public List<LocalMaker> makersIn(RegionCode region, Collection<ProductId> products) {
        return products.stream()
                .sorted()
                .flatMap(product -> look().makersOf(product.value())
                        .filter(look().isIn(region))
                        .map(maker -> new LocalMaker(
                                product,
                                look().enterpriseOf(maker),
                                look().shareOf(maker, product.value()),
                                RowLookups.sum(
                                        look().sales(maker, product.value()).map(Trade::amount)),
                                look().sales(maker, product.value())
                                        .map(Trade::customer)
                                        .distinct()
                                        .count())))
                .toList();
    }

    @Override
    public Map<ProductId, Long> makersOfBoth(
            RegionCode region, Collection<ProductId> products, Collection<ProductId> others) {
        var found = new TreeMap<ProductId, Long>();
        for (var product : products) {
            var kin = partners().kinOf(product);
            found.put(
                    product,
                    look().makersOf(product.value())
                            .filter(look().isOutside(region))
                            .filter(maker -> others.stream()
                                    .filter(other -> !kin.has(other))
                                    .anyMatch(other ->
                                            look().makersOf(other.value()).anyMatch(maker::equals)))
                            .count());
        }
        return found;
    }

    @Override
    public Map<ProductId, Demand> demandIn(RegionCode region, Collection<ProductId> products) {
        var found = new TreeMap<ProductId, Demand>();
        for (var product : products) {
            var demand = demandFor(product.value(), region);
            if (demand.buyers() > 0) {
                found.put(product, demand);
            }
        }
        return found;
    }

    private Demand demandFor(String product, RegionCode region) {
        var kinds = look().kindsOf(product);
        var needs = new ArrayList<Need>();
        for (var actor : rows.actors().stream()
                .filter(Actor::counts)
                .filter(look().isIn(region))
                .toList()) {
            var stated = rows.buys().stream()
                    .filter(buy -> buy.actor().equals(actor.id()) && kinds.contains(buy.product()))
                    .toList();
            var bought = rows.trades().stream()
                    .filter(trade -> trade.customer().equals(actor.id()) && kinds.contains(trade.product()))
                    .filter(trade -> look().actor(trade.supplier()).counts())
                    .toList();
            if (!stated.isEmpty() || !bought.isEmpty()) {
                needs.add(new Need(
                        actor,
                        RowLookups.sum(stated.stream().map(Fact::figure)),
                        RowLookups.sum(bought.stream().map(Trade::amount)),
                        boughtFrom(look().isIn(region), bought),
                        boughtFrom(look().isOutside(region), bought)));
            }
        }
        needs.sort(Comparator.comparingDouble((Need need) -> need.needed() == null ? 0 : need.needed())
                .reversed()
                .thenComparing(need -> need.actor.id()));
        return new Demand(
                needs.size(),
                needs.stream()
                        .map(need -> RowLookups.nameOf(need.actor))
                        .limit(5)
                        .toList(),
                RowLookups.total(needs.stream().map(need -> need.needed())),
                needs.stream().mapToDouble(need -> need.local).sum(),
                needs.stream().mapToDouble(need -> need.elsewhere).sum());
    }

    private double boughtFrom(Predicate<Actor> suppliers, List<Trade> bought) {
        var amount = RowLookups.sum(bought.stream()
                .filter(trade -> suppliers.test(look().actor(trade.supplier())))
                .map(Trade::amount));
        return amount == null ? 0 : amount;
    }

    private record Need(
            Actor actor, @Nullable Double stated, @Nullable Double bought, double local, double elsewhere) {

        @Nullable Double needed() {
            return stated == null ? bought : stated;
        }
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> makersOutside(
            RegionCode region, Collection<ProductId> products, @Nullable ChainId chain, int atMost) {
        var found = new TreeMap<ProductId, List<OutsideMaker>>();
        for (var product : products) {
            var makers = look().makersOf(product.value())
                    .filter(look().isOutside(region))
                    .map(maker -> outsideMaker(maker, product.value(), region))
                    .sorted(Comparator.comparingLong(OutsideMaker::localCustomers)
                            .thenComparingLong(OutsideMaker::customers)
                            .reversed()
                            .thenComparing(maker -> maker.enterprise().id()))
                    .limit(atMost)
                    .toList();
            if (!makers.isEmpty()) {
                found.put(product, makers);
            }
        }
        return found;
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> outsiders(
            RegionCode region, Map<ProductId, Set<EnterpriseId>> enterprises, @Nullable ChainId chain) {
        var found = new TreeMap<ProductId, List<OutsideMaker>>();
        enterprises.forEach((product, some) -> {
            var outside = rows.actors().stream()
                    .filter(actor -> some.contains(new EnterpriseId(actor.id())))
                    .filter(Actor::counts)
                    .filter(look().isOutside(region))
                    .sorted(Comparator.comparing(Actor::id))
                    .map(actor -> outsideMaker(actor, product.value(), region))
                    .toList();
            if (!outside.isEmpty()) {
                found.put(product, outside);
            }
        });
        return found;
    }

    private OutsideMaker outsideMaker(Actor maker, String product, RegionCode region) {
        var localCustomers = rows.trades().stream()
                .filter(trade -> trade.supplier().equals(maker.id()))
                .map(trade -> look().actor(trade.customer()))
                .distinct()
                .filter(Actor::counts)
                .filter(look().isIn(region))
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        return new OutsideMaker(
                look().enterpriseOf(maker),
                look().pathOf(maker.place()).stream().map(RegionCode::new).toList(),
                look().shareOf(maker, product),
                localCustomers.size(),
                localCustomers.stream().map(RowLookups::nameOf).limit(3).toList(),
                look().sales(maker, product).map(Trade::customer).distinct().count(),
                look().clubsOf(maker)
                        .map(club -> new Membership(
                                "Club " + club.id(),
                                club.members().get(0).equals(maker.id()),
                                club.guides(),
                                look().isShared(club, region)))
                        .toList());
    }

    @Override
    public List<SupplyLink> linksAmong(Collection<EnterpriseId> enterprises) {
        return rows.trades().stream()
                .filter(trade -> look().actor(trade.supplier()).counts())
                .filter(trade -> look().actor(trade.customer()).counts())
                .map(trade -> new SupplyLink(new EnterpriseId(trade.supplier()), new EnterpriseId(trade.customer())))
                .distinct()
                .filter(link -> enterprises.contains(link.supplier()) && enterprises.contains(link.customer()))
                .sorted(Comparator.comparing(SupplyLink::supplier).thenComparing(SupplyLink::customer))
                .toList();
    }

    @Override
    public Map<EnterpriseId, String> leadersOfAlliances(Collection<EnterpriseId> enterprises, ChainId chain) {
        var leaders = new TreeMap<EnterpriseId, String>();
        rows.clubs().stream().filter(Club::guides).forEach(club -> {
            var leader = new EnterpriseId(club.members().get(0));
            if (enterprises.contains(leader) && look().actor(leader.value()).counts()) {
                leaders.putIfAbsent(leader, "Club " + club.id());
            }
        });
        return leaders;
    }

    @Override
    public List<Neighbour> neighboursOf(Collection<ProductId> products) {
        var made = products.stream().map(ProductId::value).toList();
        var found = new ArrayList<Neighbour>();
        for (var direction : List.of(Neighbour.Direction.DOWNSTREAM, Neighbour.Direction.UPSTREAM)) {
            var from = direction == Neighbour.Direction.UPSTREAM ? 1 : 0;
            for (var kind : rows.kinds().stream()
                    .sorted(Comparator.comparing(RandomNetwork.Kind::id))
                    .toList()) {
                var near = rows.inputs().stream()
                        .filter(input -> input[1 - from].equals(kind.id()) && made.contains(input[from]))
                        .map(input -> new ProductId(input[from]))
                        .sorted()
                        .toList();
                if (!near.isEmpty() && !made.contains(kind.id())) {
                    found.add(
                            new Neighbour(RowLookups.product(kind.id()), direction, near, look().inputsOf(kind.id())));
                }
            }
        }
        return found;
    }

    @Override
    public PartnerNetwork partners() {
        return new OraclePartners(rows);
    }
}
