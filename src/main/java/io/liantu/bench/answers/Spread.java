package io.liantu.bench.answers;

import it.unimi.dsi.fastutil.doubles.DoubleList;
import java.util.Arrays;

/** How times are spread, in milliseconds: the least that so large a share of them does not exceed. */
public record Spread(double median, double p90, double p99, double p999, double most) {

    private static final double HALF = 0.5;
    private static final double MOST = 0.9;
    private static final double NEARLY_ALL = 0.99;
    private static final double ALL_BUT_FEW = 0.999;

    /** Of at least one. */
    static Spread of(DoubleList millis) {
        var sorted = millis.toDoubleArray();
        Arrays.sort(sorted);
        return new Spread(
                quantile(sorted, HALF),
                quantile(sorted, MOST),
                quantile(sorted, NEARLY_ALL),
                quantile(sorted, ALL_BUT_FEW),
                sorted[sorted.length - 1]);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
