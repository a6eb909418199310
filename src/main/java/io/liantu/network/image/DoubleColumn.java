package io.liantu.network.image;

/** Amounts by position, of which those that are not a number (NaN) are unknown. */
public final class DoubleColumn {

    private final double[] values;

    DoubleColumn(double[] values) {
        this.values = values;
    }

    public double at(int position) {
        return values[position];
    }

    public int size() {
        return values.length;
    }

    DoubleColumn inOrder(int[] order) {
        return new DoubleColumn(StableOrder.inOrder(values, order));
    }

    long memory() {
        return 8L * values.length;
    }
}
