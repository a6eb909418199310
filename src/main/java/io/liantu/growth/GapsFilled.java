package io.liantu.growth;

import io.liantu.algorithm.SubmodularGreedy.Worth;
import io.liantu.chain.ProductId;
import io.liantu.growth.Prospect.Offer;
import java.util.Map;
import java.util.TreeMap;

/**
 * What recruits are worth together: of each gap its importance times how likely one of them at least fills it,
 * 1 − ∏ (1 − chance), as if they came or stayed away independently. It grows with every recruit, and the less the more
 * there are who make the same.
 */
final class GapsFilled implements Worth<Prospect> {

    /** How likely each gap is still open, in the order of the products. */
    private final Map<ProductId, Double> open = new TreeMap<>();

    @Override
    public double gain(Prospect prospect) {
        return prospect.offers().stream().mapToDouble(this::points).sum();
    }

    @Override
    public void add(Prospect prospect) {
        prospect.offers()
                .forEach(offer -> open.merge(product(offer), 1 - offer.chance(), (before, stays) -> before * stays));
    }

    /** The points that one offer would add. */
    double points(Offer offer) {
        return offer.gap().importance().middle() * (1 - filled(product(offer))) * offer.chance();
    }

    /** How likely a gap is filled, 0 to 1. */
    double filled(ProductId product) {
        return 1 - open.getOrDefault(product, 1.0);
    }

    /** How many gaps are expected to be filled. */
    double expected() {
        return open.values().stream().mapToDouble(chance -> 1 - chance).sum();
    }

    private static ProductId product(Offer offer) {
        return offer.gap().segment().id();
    }
}
