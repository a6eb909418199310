package io.liantu.network;

import io.liantu.chain.ProductId;
import java.util.Set;

/**
 * What counts as a product, and as what it counts.
 *
 * @param kinds the product itself and its kinds 下位产品, of all steps
 * @param generals the product itself and everything of which it is a kind 上位产品
 */
public record Kin(Set<ProductId> kinds, Set<ProductId> generals) {

    public Kin {
        kinds = Set.copyOf(kinds);
        generals = Set.copyOf(generals);
    }

    /** Whether a product is one of the others. */
    public boolean has(ProductId product) {
        return kinds.contains(product) || generals.contains(product);
    }
}
