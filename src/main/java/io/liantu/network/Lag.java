package io.liantu.network;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** For how long the network may have differed from the graph. */
final class Lag {

    private static final long NONE = Long.MIN_VALUE;

    private long changes;
    private long another;
    private volatile long since = NONE;
    private volatile boolean isOfAnother;
    private volatile @Nullable Duration last;
    private boolean doubted;

    /** How many changes there had been at a moment. */
    record Mark(long changes, long nanos) {}

    /** Something has changed. */
    synchronized void begin() {
        changes++;
        if (since == NONE) {
            since = System.nanoTime();
        }
    }

    /** It has become another one, so that nothing of what there was is known to be in it. */
    synchronized void beginAnother() {
        begin();
        another = changes;
        isOfAnother = true;
    }

    /** Whether it became another one that is not taken over. */
    boolean isOfAnother() {
        return isOfAnother;
    }

    /**
     * Something may have changed that nobody could look at.
     *
     * @return whether that is news: there was no such doubt since the graph was looked at last
     */
    synchronized boolean doubt() {
        begin();
        var isNews = !doubted;
        doubted = true;
        return isNews;
    }

    synchronized Mark mark() {
        return new Mark(changes, System.nanoTime());
    }

    /** What had changed until a moment is taken over. */
    synchronized void end(Mark mark) {
        if (since != NONE && !doubted) {
            last = Duration.ofNanos(System.nanoTime() - since);
        }
        doubted = false;
        isOfAnother = another > mark.changes();
        since = changes == mark.changes() ? NONE : mark.nanos();
    }

    /** For how long it differed from a change on until that was taken over, the last time; null before the first. */
    @Nullable Duration last() {
        return last;
    }

    /** Whether it has differed for at least so long. */
    boolean isAtLeast(Duration duration) {
        long begun = since;
        return begun != NONE && System.nanoTime() - begun >= duration.toNanos();
    }
}
