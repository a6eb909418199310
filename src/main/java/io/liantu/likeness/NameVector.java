package io.liantu.likeness;

import java.util.List;
import java.util.stream.IntStream;

/** What a text means: {@value #DIMENSIONS} numbers, of length one. The angle between two of them says how alike they are. */
final class NameVector {

    static final int DIMENSIONS = 512;

    private final float[] numbers;

    private NameVector(float[] numbers) {
        this.numbers = numbers;
    }

    /** @throws IllegalArgumentException when they are not {@value #DIMENSIONS}, or no angle can be told */
    static NameVector of(float[] numbers) {
        var length = Math.sqrt(IntStream.range(0, numbers.length)
                .mapToDouble(i -> (double) numbers[i] * numbers[i])
                .sum());
        if (numbers.length != DIMENSIONS || !(length > 0 && length < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("No vector of " + DIMENSIONS + " numbers");
        }
        var scaled = new float[DIMENSIONS];
        for (var i = 0; i < DIMENSIONS; i++) {
            scaled[i] = (float) (numbers[i] / length);
        }
        return new NameVector(scaled);
    }

    /** As {@link #of(float[])}. */
    static NameVector of(List<? extends Number> numbers) {
        var copy = new float[numbers.size()];
        for (var i = 0; i < copy.length; i++) {
            copy[i] = numbers.get(i).floatValue();
        }
        return of(copy);
    }

    void copyTo(float[] table, int from) {
        System.arraycopy(numbers, 0, table, from, DIMENSIONS);
    }

    /** The numbers as the driver takes them. */
    List<Double> numbers() {
        return IntStream.range(0, DIMENSIONS).mapToObj(i -> (double) numbers[i]).toList();
    }
}
