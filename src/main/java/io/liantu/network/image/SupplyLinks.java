package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import java.io.IOException;

/**
 * The supply links by supplier, then customer, then product.
 *
 * @param customers by supplier: whom it supplies; as often as there are links
 * @param products by position in {@code customers}: what it supplies, or {@link ProductWeb#NONE}
 * @param amounts by position in {@code customers}: for how much a year, in yuan; NaN when unknown
 */
public record SupplyLinks(IntRows customers, IntColumn products, DoubleColumn amounts) {

    void write(ColumnWriter out) throws IOException {
        customers.write("links", out);
        products.write("links.products", out);
        amounts.write("links.amounts", out);
    }

    static SupplyLinks read(int enterprises, int products, ColumnReader in) throws IOException {
        var customers = IntRows.read("links", enterprises, enterprises, in);
        return new SupplyLinks(
                customers,
                IntColumn.read("links.products", customers.values(), ProductWeb.NONE, products, in),
                DoubleColumn.read("links.amounts", customers.values(), in));
    }

    long memory() {
        return customers.memory() + products.memory() + amounts.memory();
    }
}
