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

    /** How many enterprises a supplier supplies with a product or its kinds. O(its links). */
    public int countCustomers(int supplier, int product, IntRows kinds) {
        int start = customers.start(supplier);
        int end = start + customers.size(supplier);
        int count = 0;
        int last = -1;
        for (var link = start; link < end; link++) {
            if (carries(link, product, kinds)) {
                int customer = customers.at(link);
                count += customer != last ? 1 : 0;
                last = customer;
            }
        }
        return count;
    }

    /** Whether a link is about a product, or one of its kinds. */
    public boolean carries(int link, int product, IntRows kinds) {
        int carried = products.at(link);
        return carried == product
                || (carried != ProductWeb.NONE && kinds.size(product) > 1 && kinds.has(product, carried));
    }

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
