package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import java.io.IOException;

/**
 * Who makes, or buys, each product or a kind of it.
 *
 * @param enterprises by product: who does
 * @param amounts by position in {@code enterprises}: the share of revenue, or the amount bought; NaN when unknown
 */
public record FactsByProduct(IntRows enterprises, DoubleColumn amounts) {

    void write(String name, ColumnWriter out) throws IOException {
        enterprises.write(name, out);
        amounts.write(name + ".amounts", out);
    }

    static FactsByProduct read(String name, int products, int enterprises, ColumnReader in) throws IOException {
        var rows = IntRows.read(name, products, enterprises, in);
        return new FactsByProduct(rows, DoubleColumn.read(name + ".amounts", rows.values(), in));
    }

    long memory() {
        return enterprises.memory() + amounts.memory();
    }
}
