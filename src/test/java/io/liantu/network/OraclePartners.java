package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.RandomNetwork.Actor;
import io.liantu.network.RandomNetwork.Fact;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Partners in trade by going through all rows again for every question. */
record OraclePartners(RandomNetwork rows) implements PartnerNetwork {

    private RowLookups look() {
        return new RowLookups(rows);
    }

    @Override
    public List<Partner> partners(Collection<EnterpriseId> enterprises) {
        return rows.actors().stream()
                .filter(Actor::counts)
                .filter(actor -> enterprises.contains(new EnterpriseId(actor.id())))
                .sorted(Comparator.comparing(Actor::id))
                .map(this::partner)
                .toList();
    }

    private Partner partner(Actor actor) {
        return new Partner(
                look().enterpriseOf(actor),
                look().pathOf(actor.place()).stream().map(RegionCode::new).toList(),
                productsOf(actor, rows.makes()),
                productsOf(actor, rows.buys()),
                trades().filter(trade -> trade.supplier().equals(actor.id()))
                        .map(RandomNetwork.Trade::customer)
                        .distinct()
                        .count(),
                look().clubsOf(actor).map(club -> "Club " + club.id()).toList());
    }

    private List<ProductId> productsOf(Actor actor, List<Fact> facts) {
        return rows.kinds().stream()
                .map(RandomNetwork.Kind::id)
                .filter(product -> facts.stream()
                        .anyMatch(fact -> fact.actor().equals(actor.id())
                                && look().kindsOf(product).contains(fact.product())))
                .sorted()
                .map(ProductId::new)
                .toList();
    }

    @Override
    public Map<ProductId, List<EnterpriseId>> makersOf(Collection<ProductId> products, int atMost) {
        var found = new LinkedHashMap<ProductId, List<EnterpriseId>>();
        for (var product : products.stream().distinct().sorted().toList()) {
            var makers = look().makersOf(product.value())
                    .sorted(Comparator.comparingLong((Actor maker) -> -customers(maker, product))
                            .thenComparing(Actor::id))
                    .limit(atMost)
                    .map(maker -> new EnterpriseId(maker.id()))
                    .toList();
            if (!makers.isEmpty()) {
                found.put(product, makers);
            }
        }
        return found;
    }

    @Override
    public Map<ProductId, List<EnterpriseId>> buyersOf(Collection<ProductId> products, int atMost) {
        var found = new LinkedHashMap<ProductId, List<EnterpriseId>>();
        for (var product : products.stream().distinct().sorted().toList()) {
            var buyers = rows.actors().stream()
                    .filter(Actor::counts)
                    .filter(actor -> productsOf(actor, rows.buys()).contains(product))
                    .map(Actor::id)
                    .sorted()
                    .limit(atMost)
                    .map(EnterpriseId::new)
                    .toList();
            if (!buyers.isEmpty()) {
                found.put(product, buyers);
            }
        }
        return found;
    }

    @Override
    public Kin kinOf(ProductId product) {
        return new Kin(
                kin(other -> look().kindsOf(product.value()).contains(other)),
                kin(other -> look().kindsOf(other).contains(product.value())));
    }

    private Set<ProductId> kin(Predicate<String> isKin) {
        return rows.kinds().stream()
                .map(RandomNetwork.Kind::id)
                .filter(isKin)
                .map(ProductId::new)
                .collect(Collectors.toSet());
    }

    private long customers(Actor maker, ProductId product) {
        return look().sales(maker, product.value())
                .map(RandomNetwork.Trade::customer)
                .distinct()
                .count();
    }

    @Override
    public List<Trade> tradesOf(Collection<EnterpriseId> enterprises) {
        return trades().filter(trade -> enterprises.contains(new EnterpriseId(trade.supplier()))
                        || enterprises.contains(new EnterpriseId(trade.customer())))
                .sorted(Comparator.comparing(RandomNetwork.Trade::supplier)
                        .thenComparing(RandomNetwork.Trade::customer)
                        .thenComparing(RandomNetwork.Trade::product))
                .map(trade -> new Trade(
                        new EnterpriseId(trade.supplier()),
                        new EnterpriseId(trade.customer()),
                        trade.product().isEmpty() ? null : new ProductId(trade.product())))
                .distinct()
                .toList();
    }

    @Override
    public List<SupplyLink> linksWith(@Nullable ProductId product, int atMost) {
        var carried = product == null ? List.of("") : look().kindsOf(product.value());
        return trades().filter(trade -> carried.contains(trade.product()))
                .sorted(Comparator.comparing(RandomNetwork.Trade::customer)
                        .thenComparing(RandomNetwork.Trade::supplier))
                .map(trade -> new SupplyLink(new EnterpriseId(trade.supplier()), new EnterpriseId(trade.customer())))
                .distinct()
                .limit(atMost)
                .toList();
    }

    private Stream<RandomNetwork.Trade> trades() {
        return rows.trades().stream()
                .filter(trade -> look().actor(trade.supplier()).counts())
                .filter(trade -> look().actor(trade.customer()).counts());
    }
}
