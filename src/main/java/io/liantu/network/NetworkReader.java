package io.liantu.network;

import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.ImageRefused.Reason;
import io.liantu.network.image.NetworkImage;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;

/** Reads the network into memory if it fits. */
@Component
class NetworkReader {

    private final ImageLoader loader;
    private final FreeHeap heap;

    NetworkReader(ImageLoader loader, FreeHeap heap) {
        this.loader = loader;
        this.heap = heap;
    }

    /**
     * The network of a state of the graph.
     *
     * @throws ImageRefused when it does not fit, or is of a shape that arrays do not hold
     */
    NetworkImage read(NetworkState state) {
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
