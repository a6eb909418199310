package io.liantu.bench.network;

/**
 * How one engine did.
 *
 * @param title what it is
 * @param clock what its times are
 * @param coverage times of the first kind of question
 * @param candidates times of the second
 * @param warmUpPasses how often it had been asked everything before the clock ran
 * @param loadSeconds until everything was loaded, indexes included
 * @param footprint what that takes
 */
public record EngineFigures(
        String title,
        Clock clock,
        Times coverage,
        Times candidates,
        int warmUpPasses,
        double loadSeconds,
        Footprint footprint) {}
