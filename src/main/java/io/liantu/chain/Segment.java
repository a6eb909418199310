package io.liantu.chain;

import org.jspecify.annotations.Nullable;

/**
 * A segment 环节: one product as a part of a chain.
 *
 * @param position where the chain's curators place it; null where nobody has
 */
public record Segment(Product product, @Nullable Position position) {

    public ProductId id() {
        return product.id();
    }
}
