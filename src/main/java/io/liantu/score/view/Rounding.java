package io.liantu.score.view;

import org.jspecify.annotations.Nullable;

/** Rounds figures for showing. */
public final class Rounding {

    private Rounding() {}

    public static double toTenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public static @Nullable Double toThousandths(@Nullable Double value) {
        return value == null ? null : Math.round(value * 1000) / 1000.0;
    }
}
