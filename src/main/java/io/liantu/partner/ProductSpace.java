package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Partner;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which products are made in the same places (Hidalgo et al. 2007, doi:10.1126/science.1144581). A place is good at a product
 * when the product has at least the share of its makers there that it has everywhere (a location quotient of 1 or more).
 * The proximity of two products is the smaller of two shares: of the places that are good at the one, those that are good at
 * the other, and the other way round.
 */
final class ProductSpace {

    private static final BitSet NOWHERE = new BitSet();

    private final Map<ProductId, BitSet> goodAt = new TreeMap<>();

    /**
     * Counts. O(places × products).
     *
     * @param places how many make each product in each place
     */
    ProductSpace(List<Map<ProductId, Long>> places) {
        var makers = new Tally<ProductId>();
        places.forEach(place -> place.forEach(makers::add));
        double all = makers.total();
        for (var place = 0; place < places.size(); place++) {
            var here = places.get(place);
            double size = here.values().stream().mapToLong(Long::longValue).sum();
            for (var made : here.entrySet()) {
                if (made.getValue() * all >= makers.of(made.getKey()) * size) {
                    goodAt.computeIfAbsent(made.getKey(), one -> new BitSet()).set(place);
                }
            }
        }
    }

    /** Where each enterprise is a place of its own. */
    static ProductSpace ofEnterprises(Collection<Partner> enterprises) {
        return new ProductSpace(enterprises.stream()
                .map(enterprise -> {
                    Map<ProductId, Long> made = new TreeMap<>();
                    enterprise.makes().forEach(product -> made.put(product, 1L));
                    return made;
                })
                .toList());
    }

    /** From 0, never in the same place, to 1, always. */
    double proximity(ProductId one, ProductId other) {
        var places = goodAt.getOrDefault(one, NOWHERE);
        var others = goodAt.getOrDefault(other, NOWHERE);
        int most = Math.max(places.cardinality(), others.cardinality());
        if (most == 0) {
            return 0;
        }
        var both = (BitSet) places.clone();
        both.and(others);
        return (double) both.cardinality() / most;
    }

    /**
     * How dense the space around a product is with others that are chosen: their share of all proximities to it, 0 to 1.
     * Nothing when no other is near it. O(products × places).
     *
     * @param others which are looked at
     */
    OptionalDouble density(ProductId product, Predicate<ProductId> others, Predicate<ProductId> chosen) {
        double all = 0;
        double near = 0;
        for (var other : goodAt.keySet()) {
            if (!other.equals(product) && others.test(other)) {
                double proximity = proximity(product, other);
                all += proximity;
                near += chosen.test(other) ? proximity : 0;
            }
        }
        return all > 0 ? OptionalDouble.of(near / all) : OptionalDouble.empty();
    }
}
