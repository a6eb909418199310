package io.liantu.network;

import io.liantu.network.image.AllianceRow;
import io.liantu.network.image.Changes;
import io.liantu.network.image.ImagePatcher;
import io.liantu.network.image.NetworkImage;
import java.util.List;

/**
 * The network as it was at one state of the graph: an image of an earlier state and what changed since.
 *
 * @param image with the changes
 * @param network that answers from it
 * @param patcher of the image without the changes
 */
record Holding(NetworkImage image, SupplyNetwork network, NetworkState state, ImagePatcher patcher, Changes changes) {

    static Holding of(NetworkImage image, NetworkState state) {
        return new Holding(image, new ImageSupplyNetwork(image), state, new ImagePatcher(image), Changes.NONE);
    }

    /** The same, known to be that of another state, too. */
    Holding at(NetworkState now) {
        return new Holding(image, network, now, patcher, changes);
    }

    /**
     * The network of a later state.
     *
     * @param all the changes since the first image
     * @param alliances as they are; none when the changes do not concern them
     */
    Holding with(Changes all, List<AllianceRow> alliances, NetworkState now) {
        var changed = patcher.patched(all, alliances);
        return new Holding(changed, new ImageSupplyNetwork(changed), now, patcher, all);
    }
}
