package io.liantu.partner;

import io.liantu.chain.ProductId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Regions by how much of what they make is made in one region, too (cosine of what is made). What they make besides is often
 * made there next.
 */
final class LikeRegions {

    private final Set<ProductId> here;
    private final List<Like> regions = new ArrayList<>();

    /** A region and how many of its products are made here. */
    private record Like(Set<ProductId> makes, int shared) {}

    /**
     * What a product's region says.
     *
     * @param making how many of the regions with something in common make it
     * @param all how many have something in common
     * @param share the likeness of those that make it, of that of all, 0 to 1
     */
    record Making(int making, int all, double share) {}

    LikeRegions(PlacesElsewhere places, Set<ProductId> here) {
        this.here = here;
        places.counts().stream().map(Map::keySet).forEach(makes -> regions.add(new Like(makes, count(makes, here))));
    }

    private static int count(Collection<ProductId> some, Collection<ProductId> of) {
        return (int) some.stream().filter(of::contains).count();
    }

    /** Of a product, as if neither it nor what it is kin to were known anywhere else than in the question. */
    Making making(ProductId product, Set<ProductId> kin) {
        int hereKin = count(kin, here);
        double all = 0;
        double making = 0;
        int some = 0;
        int makers = 0;
        for (var region : regions) {
            double likeness = likeness(region, kin, hereKin);
            boolean makes = region.makes().contains(product);
            all += likeness;
            making += makes ? likeness : 0;
            some += likeness > 0 ? 1 : 0;
            makers += likeness > 0 && makes ? 1 : 0;
        }
        return new Making(makers, some, all > 0 ? Math.min(1, making / all) : 0);
    }

    private double likeness(Like region, Set<ProductId> kin, int hereKin) {
        var theirKin = new HashSet<>(kin);
        theirKin.retainAll(region.makes());
        int shared = region.shared() - count(theirKin, here);
        double sizes = Math.sqrt((double) (region.makes().size() - theirKin.size()) * (here.size() - hereKin));
        return shared > 0 ? shared / sizes : 0;
    }
}
