package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticWeb;
import java.util.Arrays;

/** Rows of whole numbers in two bare arrays: row r is at the positions from {@code starts[r]} to before the next start. */
final class PlainRows {

    private final int[] starts;
    private final int[] values;

    PlainRows(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** What goes into each product. */
    static PlainRows inputs(SyntheticWeb web) {
        var sizes = new int[SyntheticWeb.PRODUCTS + 1];
        for (var product = 0; product < SyntheticWeb.PRODUCTS; product++) {
            sizes[product + 1] = web.inputsOf(product).length;
        }
        Arrays.parallelPrefix(sizes, Integer::sum);
        var values = new int[sizes[SyntheticWeb.PRODUCTS]];
        for (var product = 0; product < SyntheticWeb.PRODUCTS; product++) {
            var inputs = web.inputsOf(product);
            System.arraycopy(inputs, 0, values, sizes[product], inputs.length);
        }
        return new PlainRows(sizes, values);
    }

    int[] starts() {
        return starts;
    }

    int[] values() {
        return values;
    }

    long bytes() {
        return Integer.BYTES * ((long) starts.length + values.length);
    }
}
