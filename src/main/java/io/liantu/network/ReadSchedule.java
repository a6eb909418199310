package io.liantu.network;

import io.liantu.shared.DaemonThreads;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** When the network is read next: by one thread, and once for all that asked for it. */
final class ReadSchedule {

    private final Runnable reading;
    private final ScheduledExecutorService reader;
    private @Nullable Future<?> next;

    ReadSchedule(String thread, Runnable reading) {
        this.reading = reading;
        reader = Executors.newSingleThreadScheduledExecutor(DaemonThreads.named(thread));
    }

    /** Reads after a delay, and not before, whatever was planned. */
    synchronized void readAfter(Duration delay) {
        if (reader.isShutdown()) {
            return;
        }
        if (next != null) {
            next.cancel(false);
        }
        next = reader.schedule(this::readNow, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Reads after a delay, unless something else is planned. */
    synchronized void readAgainAfter(Duration delay) {
        if (next == null) {
            readAfter(delay);
        }
    }

    /** Does not read, whatever was planned. */
    synchronized void forget() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
    }

    private void readNow() {
        synchronized (this) {
            next = null;
        }
        reading.run();
    }

    boolean isOver() {
        return reader.isShutdown();
    }

    void end() {
        reader.shutdownNow();
    }
}
