package io.liantu.network.image;

/**
 * The supply links that say what they carry, by product, then customer, then supplier.
 *
 * @param customers by product: who is supplied with it or a kind of it; as often as there are links
 * @param suppliers by position in {@code customers}: by whom
 * @param amounts by position in {@code customers}: for how much a year, in yuan; NaN when unknown
 */
public record Purchases(IntRows customers, IntColumn suppliers, DoubleColumn amounts) {

    long memory() {
        return customers.memory() + suppliers.memory() + amounts.memory();
    }
}
