package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import io.liantu.network.snapshot.Doubles;
import java.io.IOException;
import java.util.Arrays;

/** Amounts by position, of which those that are not a number (NaN) are unknown. */
public final class DoubleColumn {

    private final Doubles values;
    private final double[] more;

    DoubleColumn(double[] values) {
        this(Doubles.of(values));
    }

    private DoubleColumn(Doubles values) {
        this(values, new double[0]);
    }

    private DoubleColumn(Doubles values, double[] more) {
        this.values = values;
        this.more = more;
    }

    /** The same with more of them after those that it has. */
    DoubleColumn followedBy(double[] others) {
        return new DoubleColumn(values, others);
    }

    public double at(int position) {
        return position < values.size() ? values.at(position) : more[position - values.size()];
    }

    DoubleColumn inOrder(int[] order) {
        return new DoubleColumn(Arrays.stream(order).mapToDouble(values::at).toArray());
    }

    void write(String name, ColumnWriter out) throws IOException {
        out.doubles(name, values);
    }

    static DoubleColumn read(String name, int size, ColumnReader in) throws IOException {
        var values = in.doublesInPlace(name);
        in.refuseUnless(values.size() == size, name);
        return new DoubleColumn(values);
    }

    long memory() {
        return values.memory() + 8L * more.length;
    }
}
