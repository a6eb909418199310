package io.liantu.bench.network;

import org.jspecify.annotations.Nullable;

/**
 * How one engine did.
 *
 * @param title what it is
 * @param clock what its times are
 * @param coverage times of the first kind of question
 * @param candidates times of the second
 * @param warmUpPasses how often it had been asked everything before the clock ran
 * @param loadSeconds until everything was loaded, indexes included
 * @param secondsFromFile until it was read again from the file that it is kept in; null where there is none
 * @param footprint what that takes
 */
public record EngineFigures(
        String title,
        Clock clock,
        Times coverage,
        Times candidates,
        int warmUpPasses,
        double loadSeconds,
        @Nullable Double secondsFromFile,
        Footprint footprint) {}
