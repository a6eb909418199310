package io.liantu.growth;

import io.liantu.alliance.Membership;
import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.growth.RandomNetwork.Club;
import io.liantu.growth.RandomNetwork.Fact;
import io.liantu.growth.RandomNetwork.Firm;
import io.liantu.growth.RandomNetwork.Trade;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
            var unknown =
                    makers.stream().filter(maker -> maker.place().isEmpty()).toList();
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
        for (var firm : rows.firms().stream()
                .filter(Firm::counts)
                .filter(look().isIn(region))
                .toList()) {
            var stated = rows.buys().stream()
                    .filter(buy -> buy.firm().equals(firm.id()) && kinds.contains(buy.product()))
                    .toList();
            var bought = rows.trades().stream()
                    .filter(trade -> trade.customer().equals(firm.id()) && kinds.contains(trade.product()))
                    .toList();
            if (!stated.isEmpty() || !bought.isEmpty()) {
                needs.add(Need.of(
                        firm, stated, bought, trade -> look().isIn(region).test(look().firm(trade.supplier()))));
            }
        }
        needs.sort(Comparator.comparingDouble((Need need) -> need.needed == null ? 0 : need.needed)
                .reversed()
                .thenComparing(need -> need.firm.id()));
        return new Demand(
                needs.size(),
                needs.stream()
                        .map(need -> RowLookups.nameOf(need.firm))
                        .limit(5)
                        .toList(),
                RowLookups.total(needs.stream().map(need -> need.needed)),
                RowLookups.total(needs.stream().map(need -> need.purchased)),
                needs.stream().mapToDouble(need -> need.local).sum());
    }

    private record Need(
            Firm firm, @Nullable Double needed, @Nullable Double purchased, double local) {

        static Need of(Firm firm, List<Fact> stated, List<Trade> bought, Predicate<Trade> isLocal) {
            var planned = RowLookups.sum(stated.stream().map(Fact::figure));
            var purchased = RowLookups.sum(bought.stream().map(Trade::amount));
            var local = RowLookups.sum(bought.stream().filter(isLocal).map(Trade::amount));
            return new Need(firm, planned == null ? purchased : planned, purchased, local == null ? 0 : local);
        }
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> makersOutside(
            RegionCode region, Collection<ProductId> products, @Nullable ChainId chain, int atMost) {
        var found = new TreeMap<ProductId, List<OutsideMaker>>();
        for (var product : products) {
            var makers = look().makersOf(product.value())
                    .filter(maker ->
                            !maker.place().isEmpty() && !look().isIn(region).test(maker))
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

    private OutsideMaker outsideMaker(Firm maker, String product, RegionCode region) {
        var localCustomers = rows.trades().stream()
                .filter(trade -> trade.supplier().equals(maker.id()))
                .map(trade -> look().firm(trade.customer()))
                .distinct()
                .filter(look().isIn(region))
                .sorted(Comparator.comparing(Firm::id))
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
                                look().pathOf(club.place()).contains(region.value())))
                        .toList());
    }

    @Override
    public List<SupplyLink> linksAmong(Collection<EnterpriseId> enterprises) {
        return rows.trades().stream()
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
            if (enterprises.contains(leader)) {
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
}
