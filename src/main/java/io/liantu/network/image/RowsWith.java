package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.stream.IntStream;

/** The rows that have a number: found by a binary search in every row, and remembered. */
final class RowsWith {

    private final IntRows rows;
    private final Int2ObjectOpenHashMap<int[]> known = new Int2ObjectOpenHashMap<>();

    RowsWith(IntRows rows) {
        this.rows = rows;
    }

    int[] rowsWith(int number) {
        return known.computeIfAbsent(number, this::search);
    }

    private int[] search(int number) {
        return IntStream.range(0, rows.rows())
                .filter(row -> rows.has(row, number))
                .toArray();
    }
}
