package io.liantu.network.image;

/**
 * The supply links by product, then customer, then supplier.
 *
 * @param customers by product: who is supplied with it or a kind of it, as often as there are links; after the last
 *     product those who are supplied with nobody says what
 * @param suppliers by position in {@code customers}: by whom
 * @param amounts by position in {@code customers}: for how much a year, in yuan; NaN when unknown
 */
public record Purchases(IntRows customers, IntColumn suppliers, DoubleColumn amounts) {

    long memory() {
        return customers.memory() + suppliers.memory() + amounts.memory();
    }
}
