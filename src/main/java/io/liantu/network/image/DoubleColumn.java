package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import java.io.IOException;

/** Amounts by position, of which those that are not a number (NaN) are unknown. */
public final class DoubleColumn {

    private final double[] values;
    private final double[] more;

    DoubleColumn(double[] values) {
        this(values, new double[0]);
    }

    private DoubleColumn(double[] values, double[] more) {
        this.values = values;
        this.more = more;
    }

    /** The same with more of them after those that it has. */
    DoubleColumn followedBy(double[] others) {
        return new DoubleColumn(values, others);
    }

    public double at(int position) {
        return position < values.length ? values[position] : more[position - values.length];
    }

    DoubleColumn inOrder(int[] order) {
        return new DoubleColumn(StableOrder.inOrder(values, order));
    }

    void write(String name, ColumnWriter out) throws IOException {
        out.doubles(name, values);
    }

    static DoubleColumn read(String name, int size, ColumnReader in) throws IOException {
        var values = in.doubles(name);
        in.refuseUnless(values.length == size, name);
        return new DoubleColumn(values);
    }

    long memory() {
        return 8L * (values.length + more.length);
    }
}
