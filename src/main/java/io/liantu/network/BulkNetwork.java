package io.liantu.network;

import io.liantu.network.image.NetworkContents;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The network of a bulk load, for the start after it. It is made of what was laid out for Neo4j's importer, which takes
 * seconds where reading it back from Neo4j takes minutes; only what was written after the importer is read from there.
 */
@Service
public class BulkNetwork {

    private static final Logger log = LoggerFactory.getLogger(BulkNetwork.class);

    /** More than these are not read one by one. */
    private static final int MOST = 100_000;

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
        var ids = ConcurrentHashMap.<String>newKeySet();
        stamp.note(ids);
        stamp.begin();
        return new Written(stamp.read(), ids);
    }

    /** What is written since the importer ended. */
    public final class Written implements AutoCloseable {

        private final NetworkState begun;
        private final Set<String> ids;

        private Written(NetworkState begun, Set<String> ids) {
            this.begun = begun;
            this.ids = ids;
        }

        /**
         * Keeps the network for the next start. Nothing fails because of it: whatever goes wrong, Neo4j has it all.
         *
         * @param laidOut what was laid out for the importer, without these enterprises and links with them
         */
        public void keep(Function<Set<String>, NetworkContents> laidOut) {
            try {
                keepWhole(laidOut);
            } catch (RuntimeException | OutOfMemoryError why) {
                log.warn("The next start reads the network from Neo4j: {}", why.toString());
            }
        }

        /** Nothing more is noted. */
        @Override
        public void close() {
            stamp.note(null);
        }

        private void keepWhole(Function<Set<String>, NetworkContents> laidOut) {
            var now = stamp.read();
            if (isWorthIt(now)) {
                var besides = new HashSet<>(ids);
                var changed = follower.changed(ids, besides);
                var image = loader.load(new ContentsWithChanged(laidOut.apply(besides), changed));
                if (stamp.read().equals(now)) {
                    snapshots.keepNow(image, now);
                }
            }
        }

        private boolean isWorthIt(NetworkState now) {
            return snapshots.areKept()
                    && heap.holds(now)
                    && ids.size() <= MOST
                    && stamp.between(begun, now).isPresent();
        }
    }
}
