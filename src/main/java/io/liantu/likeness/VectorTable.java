package io.liantu.likeness;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The vectors of many products in one array, one after the other; some places may be empty. */
final class VectorTable {

    private static final int SIZE = NameVector.DIMENSIONS;

    /** The nearest first, and of equally near ones the one that stands before the other. */
    private static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble(Near::cosine).reversed().thenComparingInt(Near::place);

    private final float[] numbers;
    private final BitSet known = new BitSet();

    /**
     * One of the others.
     *
     * @param place where it stands
     * @param cosine of the angle between the two
     */
    record Near(int place, double cosine) {}

    VectorTable(List<ProductVector> products) {
        numbers = new float[Math.multiplyExact(products.size(), SIZE)];
        for (var place = 0; place < products.size(); place++) {
            put(place, products.get(place).vector());
        }
    }

    private void put(int place, @Nullable NameVector vector) {
        if (vector != null) {
            vector.copyTo(numbers, place * SIZE);
            known.set(place);
        }
    }

    boolean knows(int place) {
        return known.get(place);
    }

    /** The cosine of the angle between two; null when one of them is not known. */
    @Nullable Double cosine(int one, int other) {
        return knows(one) && knows(other) ? product(one * SIZE, other * SIZE) : null;
    }

    /** The nearest to a place that is known: all are looked at. */
    List<Near> nearest(int place, int atMost) {
        var best = new PriorityQueue<>(NEAREST_FIRST.reversed());
        others(place).forEach(other -> {
            best.add(new Near(other, product(place * SIZE, other * SIZE)));
            if (best.size() > atMost) {
                best.remove();
            }
        });
        return best.stream().sorted(NEAREST_FIRST).toList();
    }

    private IntStream others(int place) {
        return known.stream().filter(other -> other != place);
    }

    /** In four sums, which the processor adds up side by side; always in the same order, and the same both ways. */
    private double product(int one, int other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (var i = 0; i < SIZE; i += 4) {
            a += numbers[one + i] * numbers[other + i];
            b += numbers[one + i + 1] * numbers[other + i + 1];
            c += numbers[one + i + 2] * numbers[other + i + 2];
            d += numbers[one + i + 3] * numbers[other + i + 3];
        }
        return ((double) a + b) + ((double) c + d);
    }
}
