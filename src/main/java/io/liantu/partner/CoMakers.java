package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What those make besides who make a product: how likely somebody makes the product who makes another one, as a share of
 * the makers of the other one, drawn towards none where these are few.
 */
final class CoMakers {

    private static final int MAKERS = 300;
    private static final double FEW = 2;

    private final ProductId product;
    private final Map<ProductId, Long> together = new TreeMap<>();
    private final Map<ProductId, Integer> makers = new TreeMap<>();

    CoMakers(PartnerNetwork network, ProductId product) {
        this.product = product;
        var own = network.makersOf(List.of(product), MAKERS).getOrDefault(product, List.of());
        network.partners(own)
                .forEach(maker -> maker.makes().stream()
                        .filter(other -> !other.equals(product))
                        .forEach(other -> together.merge(other, 1L, Long::sum)));
        network.makersOf(together.keySet(), MAKERS).forEach((other, some) -> makers.put(other, some.size()));
    }

    /** The products most often made together with it. */
    List<ProductId> mostOften(int atMost) {
        var shares = new Tally<ProductId>();
        together.forEach((other, count) -> shares.add(other, share(count, makers.getOrDefault(other, 0))));
        return shares.largest(atMost);
    }

    /** How likely an enterprise makes it that makes all it is known for, as if nobody knew whether it does; 0 to 1. */
    double likelihood(Partner enterprise) {
        int self = enterprise.makes().contains(product) ? 1 : 0;
        return enterprise.makes().stream()
                .filter(together::containsKey)
                .mapToDouble(other -> share(together.getOrDefault(other, 0L) - self, makers.getOrDefault(other, 1) - 1))
                .max()
                .orElse(0);
    }

    private static double share(long count, int makers) {
        return Math.max(0, Math.min(1, count / (makers + FEW)));
    }
}
