package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.PartnerNetwork;
import java.util.Map;
import java.util.TreeMap;

/** Products whose makers could come to make one: those that are called or mean nearly the same, and its siblings of one kind. */
record Substitutes(PartnerNetwork network, AlikeProducts like) {

    private static final int ALIKE = 12;

    /** Of more kinds, one says little of the other. */
    private static final int SIBLINGS = 12;

    private static final double SIBLING = 0.6;

    /** How well each would serve, above 0 and at most 1; the product and its kinds are left out. */
    Map<ProductId, Double> of(ProductId product) {
        var kin = network.kinOf(product);
        var found = new TreeMap<>(like.likeTo(product, ALIKE));
        for (var general : kin.generals()) {
            var siblings = network.kinOf(general).kinds();
            if (siblings.size() <= SIBLINGS) {
                siblings.forEach(sibling -> found.merge(sibling, SIBLING, Math::max));
            }
        }
        found.keySet().removeAll(kin.kinds());
        return found;
    }
}
