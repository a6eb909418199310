package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of whole numbers, one after another in one array (compressed sparse rows, CSR): the numbers of row r are at the
 * positions from {@link #start start(r)} to before {@link #end end(r)}, ascending. At most 2³¹ numbers in all.
 */
public final class IntRows {

    private final int[] starts;
    private final int[] values;

    IntRows(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /**
     * Puts numbers into rows.
     *
     * @param rowOf the row of each number, ascending
     * @param values the numbers, ascending within a row
     */
    static IntRows of(int rows, int[] rowOf, int[] values) {
        var starts = new int[rows + 1];
        for (var row : rowOf) {
            starts[row + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return new IntRows(starts, values);
    }

    /** One row for each set. */
    static IntRows of(List<? extends IntSortedSet> sets) {
        var rowOf = new IntArrayList();
        var values = new IntArrayList();
        for (var row = 0; row < sets.size(); row++) {
            for (var value : sets.get(row).toIntArray()) {
                rowOf.add(row);
                values.add(value);
            }
        }
        return of(sets.size(), rowOf.toIntArray(), values.toIntArray());
    }

    public int rows() {
        return starts.length - 1;
    }

    public int start(int row) {
        return starts[row];
    }

    public int end(int row) {
        return starts[row + 1];
    }

    public int at(int position) {
        return values[position];
    }

    public int size(int row) {
        return starts[row + 1] - starts[row];
    }

    /** The numbers of a row, ascending. */
    public int[] row(int row) {
        return Arrays.copyOfRange(values, starts[row], starts[row + 1]);
    }

    /** The first position in a row whose number is at least so large; the row's end if there is none. O(log size). */
    public int first(int row, int least) {
        int from = starts[row];
        int to = starts[row + 1];
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (values[middle] < least) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Whether a row has a number that is at least {@code from} and less than {@code to}. */
    public boolean hasBetween(int row, int from, int to) {
        int first = first(row, from);
        return first < starts[row + 1] && values[first] < to;
    }

    long memory() {
        return 4L * (starts.length + values.length);
    }
}
