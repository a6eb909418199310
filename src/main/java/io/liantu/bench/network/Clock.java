package io.liantu.bench.network;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/** What is counted as time. */
public enum Clock {
    /** The processor time of the thread that asks, which does all the work. */
    CPU,
    /** The time that goes by until the answer is there, since another process works. */
    WALL;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    long nanos() {
        return this == CPU ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    static Clock of(Engine engine) {
        return engine.server().isPresent() ? WALL : CPU;
    }

    /** As tables name it. */
    @Override
    public String toString() {
        return this == CPU ? name() : name().toLowerCase(Locale.ROOT);
    }
}
