package io.liantu.network.image;

import org.jspecify.annotations.Nullable;

/** Amounts of which those that are not a number (NaN) are unknown. */
public final class Amounts {

    public static final double UNKNOWN = Double.NaN;

    private Amounts() {}

    /** What is known of the sum of two; unknown if both are. */
    public static double sum(double one, double other) {
        if (Double.isNaN(one)) {
            return other;
        }
        return Double.isNaN(other) ? one : one + other;
    }

    /** The amount, or 0 when it is unknown. */
    public static double known(double amount) {
        return Double.isNaN(amount) ? 0 : amount;
    }

    /** The amount, or null when it is unknown. */
    public static @Nullable Double orNull(double amount) {
        return Double.isNaN(amount) ? null : amount;
    }

    /** The amount, unknown when it is null. */
    public static double of(@Nullable Double amount) {
        return amount == null ? UNKNOWN : amount;
    }
}
