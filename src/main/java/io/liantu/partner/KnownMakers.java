package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Enterprises that make any of some products, with where they are and what else they make. Of makers that are very many
 * those with most customers are looked at.
 *
 * @param all by id
 */
record KnownMakers(List<Partner> all) {

    /** So many makers of a product are looked at. */
    static final int MANY = 100;

    private static final int FEW = 5;
    private static final int IN_ALL = 20_000;

    KnownMakers {
        all = List.copyOf(all);
    }

    /**
     * Looks makers up.
     *
     * @param most how many of each product at most; fewer when there are many products
     */
    static KnownMakers of(PartnerNetwork network, Collection<ProductId> products, int most) {
        int each = Math.min(most, Math.max(FEW, IN_ALL / Math.max(1, products.size())));
        var makers = new TreeSet<>(network.makersOf(products, each).values().stream()
                .flatMap(List::stream)
                .toList());
        return new KnownMakers(network.partners(makers));
    }

    /** Those that are not known to be in a region. */
    KnownMakers elsewhereThan(RegionCode region) {
        return new KnownMakers(
                all.stream().filter(maker -> !maker.place().contains(region)).toList());
    }

    /** Who makes each product. */
    Map<ProductId, List<Partner>> byProduct() {
        var makers = new TreeMap<ProductId, List<Partner>>();
        all.forEach(maker -> maker.makes()
                .forEach(product -> makers.computeIfAbsent(product, one -> new ArrayList<>())
                        .add(maker)));
        return makers;
    }
}
