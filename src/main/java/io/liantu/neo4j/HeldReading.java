package io.liantu.neo4j;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was read from the graph, kept for a moment, and for longer while Neo4j is away: answers from memory go on without
 * it. It may be asked from many threads.
 */
public final class HeldReading<T> {

    private static final Logger log = LoggerFactory.getLogger(HeldReading.class);

    private final String what;
    private final Duration fresh;
    private final Supplier<T> source;
    private final LongSupplier nanos;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Held<T> held;
    private volatile @Nullable T last;
    private volatile boolean doubted;
    private long turn;

    /**
     * Reads nothing before it is asked.
     *
     * @param what is read, for the log
     * @param fresh after so long the graph is asked again
     * @param source reads it, in one thread at a time
     * @param nanos tells the time
     */
    public HeldReading(String what, Duration fresh, Supplier<T> source, LongSupplier nanos) {
        this.what = what;
        this.fresh = fresh;
        this.source = source;
        this.nanos = nanos;
    }

    /** @param readAt when, in nanoseconds */
    private record Held<T>(T value, long readAt) {}

    /** One question reads for all; meanwhile the others take what is there, and wait only when nothing is. */
    public T now() {
        var known = held;
        if (known == null) {
            reading.lock();
        } else if (isFresh(known) || !reading.tryLock()) {
            return known.value();
        }
        try {
            var meanwhile = held;
            return meanwhile != null && isFresh(meanwhile) ? meanwhile.value() : read();
        } finally {
            reading.unlock();
        }
    }

    private boolean isFresh(Held<T> known) {
        return !doubted && nanos.getAsLong() - known.readAt() < fresh.toNanos();
    }

    private T read() {
        doubted = false;
        long before = turn();
        var value = readOrLast();
        keep(new Held<>(value, nanos.getAsLong()), before);
        return value;
    }

    /** Who finds the graph away takes what was read before, and the next one asks it no sooner than otherwise. */
    private T readOrLast() {
        var before = last;
        try {
            var value = source.get();
            last = value;
            return value;
        } catch (RuntimeException e) {
            if (before == null) {
                throw e;
            }
            log.debug("The {} cannot be read; those of before go on.", what, e);
            return before;
        }
    }

    private synchronized long turn() {
        return turn;
    }

    /** What was read before somebody wrote is of no use to the next question. */
    private synchronized void keep(Held<T> read, long before) {
        if (turn == before) {
            held = read;
        }
    }

    /** Somebody wrote, and everybody is to see it: the next question asks the graph, and others wait for it. */
    public synchronized void forget() {
        turn++;
        held = null;
    }

    /** Somebody wrote, and nobody is to wait for it: the next question asks the graph, and meanwhile others take the old. */
    public void doubt() {
        doubted = true;
    }
}
