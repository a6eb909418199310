package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Partner;
import io.liantu.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is made elsewhere than in a region, seen from there.
 *
 * @param here what is made in the region
 * @param makers by product, without those that are there
 * @param space of regions of the same level; of enterprises where such regions are few
 */
record MadeElsewhere(
        Set<ProductId> here, Map<ProductId, List<Partner>> makers, ProductSpace space, LikeRegions likeRegions) {

    /** Of fewer regions nothing can be told but chance. */
    private static final int FEWEST = 8;

    static MadeElsewhere of(KnownMakers all, RegionCode region, Set<ProductId> here) {
        var elsewhere = all.elsewhereThan(region);
        var places = PlacesElsewhere.of(all, region);
        return new MadeElsewhere(
                Set.copyOf(here),
                elsewhere.byProduct(),
                places.counts().size() < FEWEST
                        ? ProductSpace.ofEnterprises(elsewhere.all())
                        : new ProductSpace(places.counts()),
                new LikeRegions(places, here));
    }

    /** @param other which products are looked at besides */
    Relatedness relatedness(ProductId product, Predicate<ProductId> other) {
        return Relatedness.of(makers.getOrDefault(product, List.of()), other, here::contains);
    }
}
