package io.liantu.network;

import io.liantu.chain.ChainReader;
import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.ImageRefused.Reason;
import io.liantu.network.image.NetworkImage;
import io.liantu.region.RegionReader;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the network, with the chains and regions that answers are about, into memory if it fits: from
 * a snapshot of the same state, else from Neo4j.
 */
@Component
class NetworkReader {

    private static final Logger log = LoggerFactory.getLogger(NetworkReader.class);

    private final ImageLoader loader;
    private final ChainReader chains;
    private final RegionReader regions;
    private final FreeHeap heap;
    private final NetworkStamp stamp;
    private final NetworkSnapshots snapshots;

    NetworkReader(
            ImageLoader loader,
            ChainReader chains,
            RegionReader regions,
            FreeHeap heap,
            NetworkStamp stamp,
            NetworkSnapshots snapshots) {
        this.loader = loader;
        this.chains = chains;
        this.regions = regions;
        this.heap = heap;
        this.stamp = stamp;
        this.snapshots = snapshots;
    }

    /** The state of the graph, which gets a stamp if it has none and snapshots are kept of it. */
    NetworkState state() {
        var state = stamp.read();
        return state.isStamped() || !snapshots.areKept() ? state : stamped(state);
    }

    /**
     * What there is in a state of the graph.
     *
     * @throws ImageRefused when it does not fit, or is of a shape that arrays do not hold
     */
    WholeImage read(NetworkState state, ReadProgress progress) {
        return snapshots
                .find(state)
                .map(image -> with(image, NetworkSource.SNAPSHOT))
                .orElseGet(() -> with(network(state, progress), NetworkSource.NEO4J));
    }

    private WholeImage with(NetworkImage network, NetworkSource source) {
        try {
            return new WholeImage(network, source, chains.read(), regions.read());
        } catch (IllegalArgumentException odd) {
            var refused = new ImageRefused(Reason.ODD_VALUE, String.valueOf(odd.getMessage()));
            refused.initCause(odd);
            throw refused;
        }
    }

    /**
     * That a network is the one of its state of the graph: the next start need not read it from Neo4j.
     *
     * @param written takes the same network with less of it on the heap
     */
    void keep(Holding holding, Consumer<NetworkImage> written) {
        if (holding.source() == NetworkSource.NEO4J) {
            snapshots.keep(holding.image(), holding.state(), written);
        }
    }

    /** Trusts no snapshot there is. */
    void distrustSnapshots() {
        snapshots.forget();
    }

    /** Without the right to write, the graph stays without a stamp, and has no snapshots. */
    private NetworkState stamped(NetworkState state) {
        try {
            stamp.begin();
            return stamp.read();
        } catch (RuntimeException why) {
            log.warn("The network is not kept for the next start, since it cannot be given a stamp.", why);
            return state;
        }
    }

    private NetworkImage network(NetworkState state, ReadProgress progress) {
        if (!heap.holds(state)) {
            throw new ImageRefused(Reason.TOO_LARGE, state.size() + " things and links");
        }
        try {
            return loader.load(state, progress);
        } catch (OutOfMemoryError e) {
            throw tooLarge(state, e);
        } catch (CompletionException e) {
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw tooLarge(state, memory);
            }
            throw e;
        }
    }

    private static ImageRefused tooLarge(NetworkState state, OutOfMemoryError error) {
        var refused = new ImageRefused(Reason.TOO_LARGE, state.size() + " things and links");
        refused.initCause(error);
        return refused;
    }
}
