package io.liantu.exclusion;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Keeps the exclusions for a moment, and for longer while Neo4j is away: answers from memory go on without it. */
@Component
class HeldExclusions {

    /** After so long the graph is asked again. */
    static final Duration FRESH = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(HeldExclusions.class);

    private final Supplier<List<KnownExclusion>> source;
    private final LongSupplier nanos;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Held held;
    private volatile @Nullable ExclusionList last;
    private long turn;

    @Autowired
    HeldExclusions(ExclusionFiles files) {
        this(files::list, System::nanoTime);
    }

    HeldExclusions(Supplier<List<KnownExclusion>> source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
    }

    /** @param readAt when, in nanoseconds */
    private record Held(ExclusionList list, long readAt) {}

    /** One question reads for all; meanwhile the others take what is there, and wait only when nothing is. */
    ExclusionList now() {
        var known = held;
        if (known != null && (isFresh(known) || reading.isLocked())) {
            return known.list();
        }
        reading.lock();
        try {
            var meanwhile = held;
            return meanwhile != null && isFresh(meanwhile) ? meanwhile.list() : read();
        } finally {
            reading.unlock();
        }
    }

    private boolean isFresh(Held known) {
        return nanos.getAsLong() - known.readAt() < FRESH.toNanos();
    }

    private ExclusionList read() {
        long before = turn();
        var list = listOrLast();
        keep(new Held(list, nanos.getAsLong()), before);
        return list;
    }

    /** Who finds the graph away takes those of before, and the next one asks it no sooner than otherwise. */
    private ExclusionList listOrLast() {
        var before = last;
        try {
            var list = new ExclusionList(source.get());
            last = list;
            return list;
        } catch (RuntimeException e) {
            if (before == null) {
                throw e;
            }
            LOG.debug("The exclusions cannot be read; those of before go on.", e);
            return before;
        }
    }

    private synchronized long turn() {
        return turn;
    }

    /** What was read before somebody wrote is of no use to the next question. */
    private synchronized void keep(Held read, long before) {
        if (turn == before) {
            held = read;
        }
    }

    /** The next question asks the graph. */
    synchronized void forget() {
        turn++;
        held = null;
    }
}
