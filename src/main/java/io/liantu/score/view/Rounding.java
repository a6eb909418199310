package io.liantu.score.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Rounds figures for showing. */
public final class Rounding {

    private static final double TENTHS = 10;

    private Rounding() {}

    public static double toTenths(double value) {
        return Math.round(value * TENTHS) / TENTHS;
    }

    /**
     * Rounds parts so that they still sum to their rounded sum, as who adds them up expects: those with the largest remainders
     * are rounded up, the first of equal ones first.
     *
     * @param parts 0 or more each
     */
    public static List<Double> toTenthsThatSum(List<Double> parts) {
        var tenths = parts.stream()
                .mapToLong(part -> (long) Math.floor(part * TENTHS))
                .toArray();
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        long left = Math.round(sum * TENTHS) - LongStream.of(tenths).sum();
        IntStream.range(0, tenths.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> tenths[at] - parts.get(at) * TENTHS))
                .limit(left)
                .forEach(at -> tenths[at]++);
        return LongStream.of(tenths).mapToObj(part -> part / TENTHS).toList();
    }

    public static @Nullable Double toThousandths(@Nullable Double value) {
        return value == null ? null : Math.round(value * 1000) / 1000.0;
    }
}
