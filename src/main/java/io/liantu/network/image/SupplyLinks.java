package io.liantu.network.image;

/**
 * The supply links by supplier, then customer, then product.
 *
 * @param customers by supplier: whom it supplies; as often as there are links
 * @param products by position in {@code customers}: what it supplies, or {@link ProductWeb#NONE}
 * @param amounts by position in {@code customers}: for how much a year, in yuan; NaN when unknown
 */
public record SupplyLinks(IntRows customers, IntColumn products, DoubleColumn amounts) {

    long memory() {
        return customers.memory() + products.memory() + amounts.memory();
    }
}
