package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import io.liantu.network.snapshot.Ints;
import java.io.IOException;

/** Whole numbers by position. */
public final class IntColumn {

    private final Ints values;
    private final int[] more;

    IntColumn(int[] values) {
        this(Ints.of(values));
    }

    private IntColumn(Ints values) {
        this(values, new int[0]);
    }

    private IntColumn(Ints values, int[] more) {
        this.values = values;
        this.more = more;
    }

    /** The same with more of them after those that it has. */
    IntColumn followedBy(int[] others) {
        return new IntColumn(values, others);
    }

    public int at(int position) {
        return position < values.size() ? values.at(position) : more[position - values.size()];
    }

    void write(String name, ColumnWriter out) throws IOException {
        out.ints(name, values);
    }

    /** Each is at least {@code least} and less than {@code limit}, and there are so many. */
    static IntColumn read(String name, int size, int least, int limit, ColumnReader in) throws IOException {
        var values = in.intsInPlace(name, least, limit);
        in.refuseUnless(values.size() == size, name);
        return new IntColumn(values);
    }

    long memory() {
        return values.memory() + 4L * more.length;
    }
}
