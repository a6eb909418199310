package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import io.liantu.network.snapshot.Ints;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of whole numbers, one after another in one array (compressed sparse rows, CSR): the numbers of row r are at the
 * positions from {@link #start start(r)} to before {@link #end end(r)}, ascending. At most 2³¹ numbers in all. A patch may
 * have other rows in place of some; their positions come after all others.
 */
public final class IntRows {

    private final int[] starts;
    private final Ints values;
    private final @Nullable RowPatch patch;

    IntRows(int[] starts, int[] values) {
        this(starts, Ints.of(values), null);
    }

    private IntRows(int[] starts, Ints values, @Nullable RowPatch patch) {
        this.starts = starts;
        this.values = values;
        this.patch = patch;
    }

    /** The same with other rows in place of some. */
    IntRows patched(RowPatch other) {
        return new IntRows(starts, values, other);
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

    /** How many rows there are, without those that a patch adds. */
    public int rows() {
        return starts.length - 1;
    }

    /** How many numbers all rows have. */
    public int countAll() {
        if (patch == null) {
            return values.size();
        }
        int replaced = patch.rows()
                .intStream()
                .filter(row -> row < rows())
                .map(row -> starts[row + 1] - starts[row])
                .sum();
        return values.size() - replaced + patch.size();
    }

    /** Whether a patch has a row in place of this one. */
    public boolean isPatched(int row) {
        return patch != null && patch.place(row) >= 0;
    }

    public int start(int row) {
        if (patch != null) {
            int place = patch.place(row);
            if (place >= 0) {
                return values.size() + patch.start(place);
            }
        }
        return starts[row];
    }

    public int end(int row) {
        return start(row) + size(row);
    }

    public int at(int position) {
        return patch == null || position < values.size() ? values.at(position) : patch.at(position - values.size());
    }

    public int size(int row) {
        if (patch != null) {
            int place = patch.place(row);
            if (place >= 0) {
                return patch.size(place);
            }
        }
        return starts[row + 1] - starts[row];
    }

    /** The numbers of a row, ascending. */
    public int[] row(int row) {
        int start = start(row);
        var numbers = new int[size(row)];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = at(start + i);
        }
        return numbers;
    }

    /** The first position in a row whose number is at least so large; the row's end if there is none. O(log size). */
    public int first(int row, int least) {
        int start = start(row);
        return first(start, start + size(row), least);
    }

    /** The same between two positions of a row. */
    public int first(int start, int end, int least) {
        int from = start;
        int to = end;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (at(middle) < least) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** How many numbers of a row lie in runs. O(runs × log size). */
    public int count(int row, Runs runs) {
        int count = 0;
        for (var run = 0; run < runs.size(); run++) {
            count += first(row, runs.to(run)) - first(row, runs.from(run));
        }
        return count;
    }

    /** Whether a row has a number that is at least {@code from} and less than {@code to}. */
    public boolean hasBetween(int row, int from, int to) {
        int first = first(row, from);
        return first < end(row) && at(first) < to;
    }

    /** Whether a row has a number. */
    public boolean has(int row, int number) {
        return hasBetween(row, number, number + 1);
    }

    /** How many numbers there are in all rows, without those of a patch. */
    int values() {
        return values.size();
    }

    void write(String name, ColumnWriter out) throws IOException {
        out.ints(name + ".starts", starts);
        out.ints(name, values);
    }

    /** So many rows of numbers less than {@code limit}. */
    static IntRows read(String name, int rows, int limit, ColumnReader in) throws IOException {
        var starts = in.starts(name + ".starts");
        var values = in.ints(name, 0, limit);
        in.refuseUnless(starts.length == rows + 1 && starts[rows] == values.length, name);
        return new IntRows(starts, values);
    }

    /** So many rows of numbers less than {@code limit}, which stay in their file. */
    static IntRows readInPlace(String name, int rows, int limit, ColumnReader in) throws IOException {
        var starts = in.starts(name + ".starts");
        var values = in.intsInPlace(name, 0, limit);
        in.refuseUnless(starts.length == rows + 1 && starts[rows] == values.size(), name);
        return new IntRows(starts, values, null);
    }

    long memory() {
        return 4L * starts.length + values.memory() + (patch == null ? 0 : patch.memory());
    }
}
