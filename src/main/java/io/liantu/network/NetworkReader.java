package io.liantu.network;

import io.liantu.chain.ChainReader;
import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.ImageRefused.Reason;
import io.liantu.network.image.NetworkImage;
import io.liantu.region.RegionReader;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;

/** Reads the network, with the chains and regions that answers are about, into memory if it fits. */
@Component
class NetworkReader {

    private final ImageLoader loader;
    private final ChainReader chains;
    private final RegionReader regions;
    private final FreeHeap heap;

    NetworkReader(ImageLoader loader, ChainReader chains, RegionReader regions, FreeHeap heap) {
        this.loader = loader;
        this.chains = chains;
        this.regions = regions;
        this.heap = heap;
    }

    /**
     * What there is in a state of the graph.
     *
     * @throws ImageRefused when it does not fit, or is of a shape that arrays do not hold
     */
    WholeImage read(NetworkState state) {
        var network = network(state);
        try {
            return new WholeImage(network, chains.read(), regions.read());
        } catch (IllegalArgumentException odd) {
            var refused = new ImageRefused(Reason.ODD_VALUE, String.valueOf(odd.getMessage()));
            refused.initCause(odd);
            throw refused;
        }
    }

    private NetworkImage network(NetworkState state) {
        if (!heap.holds(state)) {
            throw new ImageRefused(Reason.TOO_LARGE, state.size() + " things and links");
        }
        try {
            return loader.load(state);
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
