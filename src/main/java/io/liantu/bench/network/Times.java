package io.liantu.bench.network;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How long answers took.
 *
 * @param median in milliseconds
 * @param p99 the time that one answer in a hundred exceeds, in milliseconds
 * @param samples how many were measured
 * @param serverCpu what the other process spent on each on average, in milliseconds of processor time; null where
 *     there is none, or where the system does not tell
 */
public record Times(
        double median, double p99, int samples, @Nullable Double serverCpu) {

    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.99;

    static Times of(DoubleArrayList millis, @Nullable Double serverCpu) {
        var sorted = millis.toDoubleArray();
        Arrays.sort(sorted);
        return new Times(quantile(sorted, HALF), quantile(sorted, NEARLY_ALL), sorted.length, serverCpu);
    }

    /** The smallest that at least such a share does not exceed. */
    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
