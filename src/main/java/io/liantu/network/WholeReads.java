package io.liantu.network;

import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.ImageRefused.Reason;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads the whole network in the background, again and again until it is taken. */
final class WholeReads {

    /** Whoever wants the network. */
    interface Taker {

        /** A reading begins; what is said here comes back with the network. */
        long begun();

        /** So much of it is read, 0 to 100. */
        void reached(int percent);

        /** Takes the network; false if it is not that of the graph any more. */
        boolean take(Holding read, long begun);

        /** There is none for now. */
        void none(NetworkPhase phase, @Nullable RuntimeException why);
    }

    private final NetworkReader reader;
    private final NetworkSettings settings;
    private final Taker taker;
    private final ReadSchedule schedule = new ReadSchedule("network-reader", this::read);

    private volatile Duration wait;
    private volatile @Nullable NetworkState refused;

    WholeReads(NetworkReader reader, NetworkSettings settings, Taker taker) {
        this.reader = reader;
        this.settings = settings;
        this.taker = taker;
        wait = settings.quiet();
    }

    /** Reads at once, even a state that was refused before. */
    void readNow() {
        refused = null;
        readAfter(Duration.ZERO);
    }

    /** Reads when nothing was written for a while. */
    void readWhenQuiet() {
        wait = settings.quiet();
        readAfter(wait);
    }

    /** Reads after a while, unless it does so anyway. */
    void readSometime(Duration delay) {
        schedule.readAgainAfter(delay);
    }

    private void readAfter(Duration delay) {
        if (settings.inMemory()) {
            schedule.readAfter(delay);
        }
    }

    void end() {
        schedule.end();
    }

    private void read() {
        try {
            var state = reader.state();
            if (state.equals(refused)) {
                schedule.readAgainAfter(settings.retry());
            } else {
                read(state);
            }
        } catch (RuntimeException failure) {
            leave(NetworkPhase.FAILED, failure, settings.retry());
        }
    }

    private void read(NetworkState state) {
        try {
            long begun = taker.begun();
            if (taker.take(Holding.of(reader.read(state, taker::reached), state), begun)) {
                wait = settings.quiet();
                schedule.forget();
            } else {
                wait = longer(wait);
                leave(NetworkPhase.BEHIND, null, wait);
            }
        } catch (ImageRefused why) {
            refused = state;
            var phase = why.reason() == Reason.TOO_LARGE ? NetworkPhase.TOO_LARGE : NetworkPhase.REFUSED;
            leave(phase, why, settings.retry());
        }
    }

    /** While much is written for long, it is tried less and less often. */
    private Duration longer(Duration last) {
        var doubled = last.multipliedBy(2);
        return doubled.compareTo(settings.retry()) < 0 ? doubled : settings.retry();
    }

    private void leave(NetworkPhase phase, @Nullable RuntimeException why, Duration until) {
        if (!schedule.isOver()) {
            taker.none(phase, why);
            schedule.readAgainAfter(until);
        }
    }
}
