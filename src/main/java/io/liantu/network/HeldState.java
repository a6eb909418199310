package io.liantu.network;

import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.NetworkImage;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is in memory now, and what is told of it. Anybody may look at any time; whoever changes it takes turns. */
final class HeldState {

    private static final Logger log = LoggerFactory.getLogger(HeldState.class);

    private final NetworkSettings settings;
    private final Clock clock = Clock.systemUTC();

    private volatile @Nullable Holding held;
    private volatile NetworkStatus status;
    private long drops;

    HeldState(NetworkSettings settings) {
        this.settings = settings;
        status = NetworkStatus.without(
                settings.inMemory() ? NetworkPhase.READING : NetworkPhase.OFF, clock.instant(), null);
    }

    /** Nothing while there is no network that is that of the graph. */
    @Nullable Holding held() {
        return held;
    }

    NetworkStatus status() {
        return status;
    }

    /** How often the network was given up. */
    long drops() {
        return drops;
    }

    /** From now on this is in memory. Returns whether it was not before. */
    boolean hold(Holding next) {
        if (next.equals(held)) {
            status = status.checked(clock.instant());
            return false;
        }
        held = next;
        status = NetworkStatus.of(next, clock.instant());
        return true;
    }

    /** Goes on with the same network, of which less is on the heap. */
    void replace(Holding old, NetworkImage same) {
        if (old.equals(held)) {
            var next = old.on(same);
            held = next;
            status = NetworkStatus.of(next, status.since());
        }
    }

    /** Gives the network up. */
    void drop(@Nullable ImageRefused why) {
        drops++;
        held = null;
        tell(NetworkPhase.BEHIND, why);
    }

    /** Tells how much of the network is read, while there is none. */
    void reached(int percent) {
        if (status.phase() == NetworkPhase.READING) {
            status = status.reached(percent);
        }
    }

    /** Tells why there is no network, while there is none. */
    void tell(NetworkPhase phase, @Nullable RuntimeException why) {
        if (why != null) {
            log.warn("The network is not kept in memory ({}).", phase, why);
        }
        if (held == null && settings.inMemory()) {
            var reason = why instanceof ImageRefused ? why.getMessage() : null;
            status = NetworkStatus.without(phase, clock.instant(), reason);
        }
    }
}
