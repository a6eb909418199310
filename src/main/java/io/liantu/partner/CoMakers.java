package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Kin;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What those make besides who make a product: which part of the makers of another one makes it, too. Products that are kinds of
 * it, or of which it is a kind, say nothing: whoever makes the one makes the other by definition. Where very many make it,
 * the first of them stand for all.
 */
final class CoMakers {

    private static final int MAKERS = 300;

    /** Of makers that are fewer, nothing is sure. */
    private static final double FEW = 2;

    /** Everybody counts, wherever that is. */
    private static final RegionCode ANY = new RegionCode("-");

    private final Map<ProductId, Double> together = new TreeMap<>();
    private final Map<ProductId, Long> makers = new TreeMap<>();
    private final Kin kin;

    CoMakers(SupplyNetwork network, ProductId product) {
        kin = network.partners().kinOf(product);
        var own = network.partners().makersOf(List.of(product), MAKERS).getOrDefault(product, List.of());
        double each = own.isEmpty() ? 0 : (double) count(network, product) / own.size();
        network.partners()
                .partners(own)
                .forEach(maker -> maker.makes().stream()
                        .filter(other -> !kin.has(other))
                        .forEach(other -> together.merge(other, each, Double::sum)));
        network.presence(together.keySet(), ANY)
                .forEach((other, presence) ->
                        makers.put(other, presence.inside() + presence.outside() + presence.unknown()));
    }

    private static long count(SupplyNetwork network, ProductId product) {
        return network.presence(List.of(product), ANY).values().stream()
                .mapToLong(presence -> presence.inside() + presence.outside() + presence.unknown())
                .sum();
    }

    /** Whether nothing can be said, since nobody is known to make it beside anything else. */
    boolean isUnknown() {
        return together.isEmpty();
    }

    /** The products most often made together with it. */
    List<ProductId> mostOften(int atMost) {
        var shares = new Tally<ProductId>();
        together.forEach((other, count) -> shares.add(other, count / (makersOf(other) + FEW)));
        return shares.largest(atMost);
    }

    /**
     * The largest part of the makers of something an enterprise makes that makes the product, too, as if nobody knew whether
     * the enterprise does.
     *
     * @param few what is added to the number of makers, which draws shares of few makers towards none
     */
    private double share(Partner enterprise, double few) {
        int self = enterprise.makes().stream().anyMatch(kin.kinds()::contains) ? 1 : 0;
        double most = enterprise.makes().stream()
                .filter(together::containsKey)
                .mapToDouble(other -> Math.max(0, together.getOrDefault(other, 0.0) - self)
                        / Math.max(1, makersOf(other) - self + few))
                .max()
                .orElse(0);
        return Math.min(1, most);
    }

    /** How surely it makes the product, 0 to 1. */
    double likelihood(Partner enterprise) {
        return share(enterprise, FEW);
    }

    /** The share itself, to be told. */
    double share(Partner enterprise) {
        return share(enterprise, 0);
    }

    private double makersOf(ProductId product) {
        return makers.getOrDefault(product, 1L);
    }
}
