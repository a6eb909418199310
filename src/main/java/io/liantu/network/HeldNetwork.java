package io.liantu.network;

import io.liantu.neo4j.GraphReady;
import io.liantu.network.image.ChangedEnterprise;
import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.NetworkImage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Keeps the network in memory and follows the graph. What this application writes is taken over right after its commit;
 * when it writes very much, or others do, everything is read again. Nobody waits for that: whoever asks has the network
 * of a moment ago, and is told to ask Neo4j when that is longer ago than it may be.
 */
@Component
@ConditionalOnProperty(name = "liantu.role", havingValue = "server", matchIfMissing = true)
class HeldNetwork implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(HeldNetwork.class);

    /** With more changes than that all is read again in the background. */
    private static final int MANY = Touched.MOST;

    /** With more changes than that the network is given up until all is read again. */
    private static final int TOO_MANY = 5 * MANY;

    /** So much longer than usual may nobody have looked whether the graph has changed, as while Neo4j is down. */
    private static final Duration UNCHECKED = Duration.ofSeconds(10);

    private final NetworkReader reader;
    private final ChangeFollower follower;
    private final NetworkSettings settings;
    private final HeldState state;
    private final WholeReads whole;
    private final ReadSchedule following = new ReadSchedule("network-follower", this::follow);
    private final Lag lag = new Lag();

    HeldNetwork(NetworkReader reader, ChangeFollower follower, NetworkSettings settings) {
        this.reader = reader;
        this.follower = follower;
        this.settings = settings;
        whole = new WholeReads(reader, settings, new Taking());
        state = new HeldState(settings);
    }

    NetworkStatus status() {
        return state.status().lagging(lag.last());
    }

    /** What is in memory, unless it is not read yet, or may be older than is allowed. */
    Optional<KeptState> current() {
        boolean isDoubtful = lag.isOfAnother()
                || lag.isAtLeast(settings.lag())
                || state.status().age().compareTo(settings.check().plus(UNCHECKED)) > 0;
        // What was not in doubt before is not older than it may be.
        var now = state.held();
        return now == null || isDoubtful ? Optional.empty() : Optional.of(now.kept());
    }

    @EventListener(GraphReady.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void begin() {
        whole.readNow();
    }

    @EventListener
    void changed(NetworkChanged change) {
        if (change.everything()) {
            lag.beginAnother();
        } else {
            lag.begin();
        }
        if (state.held() == null) {
            whole.readWhenQuiet();
        } else {
            following.readAfter(Duration.ZERO);
        }
    }

    /** The network in memory as if some enterprises were others, or gone; nothing when there is none. */
    Optional<SupplyNetwork> supposing(Set<String> ids, Map<String, ChangedEnterprise> then) {
        return current().isEmpty() ? Optional.empty() : supposed(ids, then);
    }

    private synchronized Optional<SupplyNetwork> supposed(Set<String> ids, Map<String, ChangedEnterprise> then) {
        return Optional.ofNullable(state.held()).map(now -> follower.supposed(now, ids, then));
    }

    /** Reads everything again, whether it seems to have changed or not. */
    void refresh() {
        drop(null);
        reader.distrustSnapshots();
        whole.readNow();
    }

    private synchronized void follow() {
        var old = state.held();
        if (old == null) {
            return;
        }
        try {
            if (!take(old)) {
                drop(null);
                whole.readWhenQuiet();
            }
        } catch (ImageRefused why) {
            drop(why);
            whole.readWhenQuiet();
        } catch (RuntimeException failure) {
            doubt(failure);
        }
        following.readAgainAfter(settings.check());
    }

    /** Nobody answers from memory any more once it may lag too far behind. */
    private void doubt(RuntimeException failure) {
        if (!following.isOver() && lag.doubt()) {
            log.warn("Neo4j does not say what changed in the network.", failure);
        }
    }

    /** Answers from a network once it is that of the graph; false when it does not become that. */
    private boolean take(Holding old) {
        boolean isKnown = lag.isAtLeast(Duration.ZERO);
        var mark = lag.mark();
        var next = follower.followed(old, isKnown).filter(one -> one.changes().size() <= TOO_MANY);
        next.ifPresent(one -> {
            hold(one);
            lag.end(mark);
        });
        return next.isPresent();
    }

    private void hold(Holding next) {
        if (state.hold(next)) {
            if (next.changes().size() > MANY) {
                whole.readSometime(settings.quiet());
            } else if (next.changes().size() > 0) {
                whole.readSometime(settings.fold());
            }
        }
    }

    private synchronized void replace(Holding old, NetworkImage same) {
        state.replace(old, same);
    }

    private synchronized void drop(@Nullable ImageRefused why) {
        state.drop(why);
    }

    @Override
    public void destroy() {
        whole.end();
        following.end();
    }

    /** Takes the network when all of it was read anew. */
    private final class Taking implements WholeReads.Taker {

        @Override
        public long begun() {
            synchronized (HeldNetwork.this) {
                state.tell(NetworkPhase.READING, null);
                return state.drops();
            }
        }

        @Override
        public void reached(int percent) {
            synchronized (HeldNetwork.this) {
                state.reached(percent);
            }
        }

        /** What was written while it was read is taken over at once. */
        @Override
        public boolean take(Holding read, long begun) {
            synchronized (HeldNetwork.this) {
                boolean isTaken = state.drops() == begun && HeldNetwork.this.take(read);
                if (isTaken && read.equals(state.held())) {
                    reader.keep(read, same -> replace(read, same));
                }
                following.readAgainAfter(settings.check());
                return isTaken;
            }
        }

        @Override
        public void none(NetworkPhase phase, @Nullable RuntimeException why) {
            synchronized (HeldNetwork.this) {
                state.tell(phase, why);
            }
        }
    }
}
