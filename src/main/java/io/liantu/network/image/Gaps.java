package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.function.IntFunction;

/** Which places of rows are empty since some numbers are gone, to find those of the others as they were before. */
final class Gaps {

    static final Gaps NONE = new Gaps(new Int2ObjectOpenHashMap<>());

    private static final int[] WITHOUT = {};

    private final Int2ObjectOpenHashMap<int[]> ofRow;

    private Gaps(Int2ObjectOpenHashMap<int[]> ofRow) {
        this.ofRow = ofRow;
    }

    /**
     * Those that numbers leave. O(numbers × rows of each × log size).
     *
     * @param rowsWith the rows that have a number
     */
    static Gaps of(IntRows before, IntSet gone, IntFunction<int[]> rowsWith) {
        var places = new Int2ObjectOpenHashMap<IntArrayList>();
        for (var number : gone.toIntArray()) {
            for (var row : rowsWith.apply(number)) {
                places.computeIfAbsent(row, any -> new IntArrayList())
                        .add(before.first(row, number) - before.start(row));
            }
        }
        var ofRow = new Int2ObjectOpenHashMap<int[]>();
        places.forEach((row, some) -> ofRow.put((int) row, inOrder(some)));
        return new Gaps(ofRow);
    }

    /** For each gap the place, without gaps, of who comes after it. */
    private static int[] inOrder(IntArrayList places) {
        places.sort(null);
        var after = places.toIntArray();
        for (var gap = 0; gap < after.length; gap++) {
            after[gap] -= gap;
        }
        return after;
    }

    /** Those of a row, for {@link #before}. */
    int[] of(int row) {
        return ofRow.getOrDefault(row, WITHOUT);
    }

    /** The place before of whoever is at a place now. O(log gaps). */
    static int before(int[] gaps, int place) {
        int from = 0;
        int to = gaps.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (gaps[middle] <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return place + from;
    }
}
