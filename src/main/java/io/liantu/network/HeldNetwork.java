package io.liantu.network;

import io.liantu.neo4j.GraphReady;
import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.ImageRefused.Reason;
import io.liantu.network.image.NetworkImage;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps the network in memory as long as it is that of the graph, and reads it again when it is not. Nobody waits for
 * that: whoever asks meanwhile is told to ask Neo4j.
 */
@Component
@ConditionalOnProperty(name = "liantu.role", havingValue = "server", matchIfMissing = true)
class HeldNetwork implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(HeldNetwork.class);

    private final NetworkReader reader;
    private final NetworkStamp stamp;
    private final NetworkSettings settings;
    private final Clock clock = Clock.systemUTC();
    private final ReadSchedule schedule = new ReadSchedule(this::read);
    private final AtomicLong checkedAt = new AtomicLong();

    private volatile @Nullable Held held;
    private volatile NetworkStatus status;
    private volatile Duration wait;
    private volatile @Nullable NetworkState refused;
    private long drops;

    HeldNetwork(NetworkReader reader, NetworkStamp stamp, NetworkSettings settings) {
        this.reader = reader;
        this.stamp = stamp;
        this.settings = settings;
        wait = settings.quiet();
        status = NetworkStatus.without(
                settings.inMemory() ? NetworkPhase.READING : NetworkPhase.OFF, clock.instant(), null);
    }

    /** The network, which state of the graph it is, and how often that had been changed here, and one dropped, before. */
    private record Held(ImageSupplyNetwork network, NetworkState state, long changes, long drops) {}

    NetworkStatus status() {
        return status;
    }

    @EventListener(GraphReady.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void begin() {
        readAfter(Duration.ZERO);
    }

    @EventListener(NetworkChanged.class)
    void changed() {
        drop();
        wait = settings.quiet();
        readAfter(wait);
    }

    /** Reads it again, whether it seems to have changed or not. */
    void refresh() {
        drop();
        refused = null;
        readAfter(Duration.ZERO);
    }

    /** The network in memory, unless it is not that of the graph any more, or not read yet. */
    Optional<SupplyNetwork> current() {
        var now = held;
        if (now == null) {
            return Optional.empty();
        }
        if (now.changes() != stamp.changes() || isChangedByOthers(now)) {
            dropIfStill(now);
            return Optional.empty();
        }
        return Optional.of(now.network());
    }

    private boolean isChangedByOthers(Held now) {
        long last = checkedAt.get();
        long nanos = System.nanoTime();
        return nanos - last >= settings.check().toNanos()
                && checkedAt.compareAndSet(last, nanos)
                && !now.state().equals(stamp.read());
    }

    private synchronized void drop() {
        drops++;
        held = null;
        if (status.phase() == NetworkPhase.HELD) {
            status = NetworkStatus.without(NetworkPhase.BEHIND, clock.instant(), null);
        }
    }

    private synchronized void dropIfStill(Held old) {
        if (drops == old.drops()) {
            drop();
            readAfter(settings.quiet());
        }
    }

    private void readAfter(Duration delay) {
        if (settings.inMemory()) {
            schedule.readAfter(delay);
        }
    }

    private synchronized long begun() {
        status = NetworkStatus.without(NetworkPhase.READING, clock.instant(), null);
        held = null;
        return drops;
    }

    private void read() {
        try {
            var state = stamp.read();
            if (!state.equals(refused)) {
                read(state);
            } else {
                schedule.readAgainAfter(settings.retry());
            }
        } catch (RuntimeException failure) {
            leave(NetworkPhase.FAILED, failure, settings.retry());
        }
    }

    private void read(NetworkState state) {
        long before = begun();
        long changes = stamp.changes();
        try {
            var image = reader.read(state);
            boolean isStill = state.equals(stamp.read());
            if (!isStill || !publish(image, state, changes, before)) {
                wait = longer(wait);
                leave(NetworkPhase.BEHIND, null, wait);
            }
        } catch (ImageRefused why) {
            refused = state;
            leave(
                    why.reason() == Reason.TOO_LARGE ? NetworkPhase.TOO_LARGE : NetworkPhase.REFUSED,
                    why,
                    settings.retry());
        }
    }

    /** While others write for long, it is tried less and less often. */
    private Duration longer(Duration last) {
        var doubled = last.multipliedBy(2);
        return doubled.compareTo(settings.retry()) < 0 ? doubled : settings.retry();
    }

    private synchronized boolean publish(NetworkImage image, NetworkState state, long changes, long before) {
        if (drops != before || changes != stamp.changes()) {
            return false;
        }
        wait = settings.quiet();
        checkedAt.set(System.nanoTime());
        status = NetworkStatus.of(image, clock.instant());
        held = new Held(new ImageSupplyNetwork(image), state, changes, before);
        return true;
    }

    /** Whoever asks is told to ask Neo4j until it is read again. */
    private synchronized void leave(NetworkPhase phase, @Nullable RuntimeException why, Duration until) {
        if (schedule.isOver()) {
            return;
        }
        if (why != null) {
            log.warn("The network is not kept in memory ({}).", phase, why);
        }
        status = NetworkStatus.without(phase, clock.instant(), why instanceof ImageRefused ? why.getMessage() : null);
        schedule.readAgainAfter(until);
    }

    @Override
    public void destroy() {
        schedule.end();
    }
}
