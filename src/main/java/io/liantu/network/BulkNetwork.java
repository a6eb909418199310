package io.liantu.network;

import io.liantu.network.image.NetworkContents;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The network of a bulk load, for the start after it. It is made of what was laid out for Neo4j's importer, which takes
 * seconds where reading it back from Neo4j takes minutes; only what was written after the importer is read from there.
 * Nothing fails because of it: whatever goes wrong, the next start reads Neo4j.
 */
@Service
public class BulkNetwork {

    private static final Logger log = LoggerFactory.getLogger(BulkNetwork.class);

    /** More changed enterprises than these are not read one by one. */
    private static final int MOST = 50_000;

    private final ImageLoader loader;
    private final ChangeFollower follower;
    private final NetworkStamp stamp;
    private final NetworkSnapshots snapshots;
    private final FreeHeap heap;

    BulkNetwork(
            ImageLoader loader,
            ChangeFollower follower,
            NetworkStamp stamp,
            NetworkSnapshots snapshots,
            FreeHeap heap) {
        this.loader = loader;
        this.follower = follower;
        this.stamp = stamp;
        this.snapshots = snapshots;
        this.heap = heap;
    }

    /** Call it when the graph is as the importer left it. What this application writes from now on is noted. */
    public Written begin() {
        var written = new Written();
        if (snapshots.areKept()) {
            stamp.note(written::add);
            written.begun = state();
        }
        return written;
    }

    /** That of a graph which nobody has written into since; null when it cannot be told from others. */
    private @Nullable NetworkState state() {
        try {
            if (stamp.read().isStamped()) {
                return null;
            }
            stamp.begin();
            return stamp.read();
        } catch (RuntimeException why) {
            log.warn("The next start reads the network from Neo4j.", why);
            return null;
        }
    }

    /** What is written since the importer ended. */
    public final class Written implements AutoCloseable {

        private final Set<String> ids = ConcurrentHashMap.newKeySet();
        private @Nullable NetworkState begun;

        private Written() {}

        private void add(Collection<String> changed) {
            if (ids.size() <= MOST) {
                ids.addAll(changed);
            }
        }

        /**
         * Keeps the network for the next start, if it fits into memory and not too much was written.
         *
         * @param laidOut what was laid out for the importer, without these enterprises and links with them
         */
        public void keep(Function<Set<String>, NetworkContents> laidOut) {
            try {
                var now = stamp.read();
                if (isKnown(now) && heap.holds(now) && ids.size() <= MOST) {
                    keep(laidOut, now);
                } else {
                    log.info("The next start reads the network from Neo4j ({} enterprises changed).", ids.size());
                }
            } catch (RuntimeException | OutOfMemoryError why) {
                log.warn("The next start reads the network from Neo4j.", why);
            }
        }

        private void keep(Function<Set<String>, NetworkContents> laidOut, NetworkState now) {
            var besides = new HashSet<>(ids);
            var changed = follower.changed(ids, besides);
            var image = loader.load(new ContentsWithChanged(laidOut.apply(besides), changed));
            if (stamp.read().equals(now)) {
                snapshots.keepNow(image, now);
            }
        }

        /** Whether nobody else has written. */
        private boolean isKnown(NetworkState now) {
            return begun != null && stamp.between(begun, now).isPresent();
        }

        /** Nothing more is noted. */
        @Override
        public void close() {
            stamp.note(null);
        }
    }
}
