package io.liantu.chain;

import org.jspecify.annotations.Nullable;

/**
 * That one product is an input to another 上下游.
 *
 * @param input what is needed
 * @param product what it is needed for
 * @param share of the product's cost, 0 to 1; null when unknown
 * @param essential whether the product cannot be made without it; null when unknown
 */
public record Input(
        ProductId input,
        ProductId product,
        @Nullable Double share,
        @Nullable Boolean essential) {

    /** Whether it is known that the product cannot be made without the input. */
    public boolean isEssential() {
        return Boolean.TRUE.equals(essential);
    }
}
