package io.liantu.network.image;

/** Whole numbers by position. */
public final class IntColumn {

    private final int[] values;

    IntColumn(int[] values) {
        this.values = values;
    }

    public int at(int position) {
        return values[position];
    }

    public int size() {
        return values.length;
    }

    IntColumn inOrder(int[] order) {
        return new IntColumn(StableOrder.inOrder(values, order));
    }

    long memory() {
        return 4L * values.length;
    }
}
