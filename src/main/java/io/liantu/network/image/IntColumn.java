package io.liantu.network.image;

/** Whole numbers by position. */
public final class IntColumn {

    private final int[] values;
    private final int[] more;

    IntColumn(int[] values) {
        this(values, new int[0]);
    }

    private IntColumn(int[] values, int[] more) {
        this.values = values;
        this.more = more;
    }

    /** The same with more of them after those that it has. */
    IntColumn followedBy(int[] others) {
        return new IntColumn(values, others);
    }

    public int at(int position) {
        return position < values.length ? values[position] : more[position - values.length];
    }

    IntColumn inOrder(int[] order) {
        return new IntColumn(StableOrder.inOrder(values, order));
    }

    long memory() {
        return 4L * (values.length + more.length);
    }
}
