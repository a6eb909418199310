package io.liantu.network.image;

/**
 * Who makes, or buys, each product or a kind of it.
 *
 * @param enterprises by product: who does
 * @param amounts by position in {@code enterprises}: the share of revenue, or the amount bought; NaN when unknown
 */
public record FactsByProduct(IntRows enterprises, DoubleColumn amounts) {

    long memory() {
        return enterprises.memory() + amounts.memory();
    }
}
