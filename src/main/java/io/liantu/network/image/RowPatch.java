package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntSet;

/**
 * Rows that stand in place of rows of {@link IntRows}, or come after all of those. Every row that comes after them has to
 * be there, even if it is empty.
 */
final class RowPatch {

    private static final int NONE = -1;

    /** So many bits, which stay near the processor, tell of nearly all rows that they are not there. */
    private static final int BITS = 1 << 17;

    private final Int2IntOpenHashMap places = new Int2IntOpenHashMap();
    private final IntArrayList starts = IntArrayList.of(0);
    private final IntArrayList values = new IntArrayList();
    private final long[] mayHave = new long[BITS / Long.SIZE];

    RowPatch() {
        places.defaultReturnValue(NONE);
    }

    /** Ends the row whose values were added last. */
    void end(int row) {
        places.put(row, starts.size() - 1);
        mayHave[word(row)] |= 1L << row;
        starts.add(values.size());
    }

    /** Adds a value to the row that ends next. */
    void add(int value) {
        values.add(value);
    }

    /** The place of a row, or less than 0 if it stays as it was. */
    int place(int row) {
        return (mayHave[word(row)] & 1L << row) == 0 ? NONE : places.get(row);
    }

    private static int word(int row) {
        return (row & (BITS - 1)) / Long.SIZE;
    }

    int start(int place) {
        return starts.getInt(place);
    }

    int size(int place) {
        return starts.getInt(place + 1) - starts.getInt(place);
    }

    /** How many values its rows have. */
    int size() {
        return values.size();
    }

    /** The rows that it has. */
    IntSet rows() {
        return places.keySet();
    }

    long memory() {
        return 4L * (starts.size() + values.size() + 3L * places.size()) + BITS / Byte.SIZE;
    }

    int at(int position) {
        return values.getInt(position);
    }
}
