package io.liantu.growth;

import io.liantu.chain.Chains;
import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.growth.WhatIfAnswer.Stranded;
import io.liantu.network.Kin;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Trade;
import io.liantu.region.RegionCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds local purchases from those who would be gone, which nobody else serves then. Whoever supplies a kind of a product
 * supplies it; where a link that is left names no product, or one of which it is a kind, nobody can say whether it serves the
 * purchase.
 *
 * @param network as it is
 * @param supposed as it would be
 */
record Stranding(SupplyNetwork network, SupplyNetwork supposed, Chains chains) {

    List<Stranded> of(Set<EnterpriseId> removed, RegionCode region) {
        var sales = network.partners().tradesOf(removed).stream()
                .filter(trade -> removed.contains(trade.supplier()))
                .toList();
        var buyers = byId(
                supposed.partners().partners(sales.stream().map(Trade::customer).toList()).stream()
                        .filter(buyer -> buyer.place().contains(region)));
        var suppliers = byId(network.partners().partners(removed).stream());
        var left =
                supposed.partners().tradesOf(buyers.keySet()).stream().collect(Collectors.groupingBy(Trade::customer));
        return sales.stream()
                .filter(trade -> buyers.containsKey(trade.customer()))
                .sorted(Comparator.comparing(Trade::customer)
                        .thenComparing(trade -> Objects.toString(trade.product(), "")))
                .flatMap(trade -> stranded(trade, left.getOrDefault(trade.customer(), List.of())).stream()
                        .map(isCertain -> new Stranded(
                                Objects.requireNonNull(buyers.get(trade.customer())),
                                product(trade.product()),
                                Objects.requireNonNull(suppliers.get(trade.supplier())),
                                isCertain)))
                .toList();
    }

    /** Whether a purchase is certain to have no supplier left, or may have none; nothing where it has one. */
    private Optional<Boolean> stranded(Trade sale, List<Trade> left) {
        if (left.isEmpty()) {
            return Optional.of(true);
        }
        var product = sale.product();
        if (product == null) {
            return Optional.of(false);
        }
        var kin = network.partners().kinOf(product);
        return left.stream()
                        .anyMatch(
                                trade -> trade.product() != null && kin.kinds().contains(trade.product()))
                ? Optional.empty()
                : Optional.of(left.stream().noneMatch(trade -> mayServe(trade.product(), kin)));
    }

    /** What nobody names may be it, and what is named by something more general, too. */
    private static boolean mayServe(@Nullable ProductId offered, Kin kin) {
        return offered == null || kin.generals().contains(offered);
    }

    private @Nullable Product product(@Nullable ProductId id) {
        return id == null ? null : chains.getProduct(id);
    }

    private static Map<EnterpriseId, Enterprise> byId(Stream<Partner> partners) {
        return partners.map(Partner::enterprise)
                .collect(Collectors.toMap(Enterprise::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
