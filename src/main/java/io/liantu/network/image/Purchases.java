package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import java.io.IOException;

/**
 * The supply links by product, then customer, then supplier.
 *
 * @param customers by product: who is supplied with it or a kind of it, as often as there are links; after the last
 *     product those who are supplied with nobody says what
 * @param suppliers by position in {@code customers}: by whom
 * @param amounts by position in {@code customers}: for how much a year, in yuan; NaN when unknown
 */
public record Purchases(IntRows customers, IntColumn suppliers, DoubleColumn amounts) {

    void write(ColumnWriter out) throws IOException {
        customers.write("purchases", out);
        suppliers.write("purchases.suppliers", out);
        amounts.write("purchases.amounts", out);
    }

    static Purchases read(int enterprises, int products, ColumnReader in) throws IOException {
        var customers = IntRows.readInPlace("purchases", products + 1, enterprises, in);
        return new Purchases(
                customers,
                IntColumn.read("purchases.suppliers", customers.values(), 0, enterprises, in),
                DoubleColumn.read("purchases.amounts", customers.values(), in));
    }

    long memory() {
        return customers.memory() + suppliers.memory() + amounts.memory();
    }
}
