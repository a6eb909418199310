package io.liantu.bench.network;

/** Tells how long something takes, as it goes by on the wall. */
record Stopwatch(long startNanos) {

    private static final double NANOS = 1e9;

    static Stopwatch started() {
        return new Stopwatch(System.nanoTime());
    }

    double seconds() {
        return (System.nanoTime() - startNanos) / NANOS;
    }
}
