package io.liantu.network;

import io.liantu.network.image.AllianceRow;
import io.liantu.network.image.Changes;
import io.liantu.network.image.ImagePatcher;
import io.liantu.network.image.NetworkImage;
import java.util.List;

/**
 * What is in memory, and of which state of the graph: an image of an earlier state and what changed since.
 *
 * @param image with the changes
 * @param source where that image was read from
 * @param kept that answers
 * @param patcher of the image without the changes
 */
record Holding(
        NetworkImage image,
        NetworkSource source,
        KeptState kept,
        NetworkState state,
        ImagePatcher patcher,
        Changes changes) {

    static Holding of(WholeImage read, NetworkState state) {
        return new Holding(
                read.network(), read.source(), read.kept(state), state, new ImagePatcher(read.network()), Changes.NONE);
    }

    /** The same without changes, on another image of the same state. */
    Holding on(NetworkImage same) {
        return new Holding(
                same,
                source,
                kept.with(new ImageSupplyNetwork(same), state),
                state,
                new ImagePatcher(same),
                Changes.NONE);
    }

    /** The same, known to be that of another state, too. */
    Holding at(NetworkState now) {
        return new Holding(image, source, kept.with(kept.network(), now), now, patcher, changes);
    }

    /**
     * That of a later state.
     *
     * @param all the changes since the first image
     * @param alliances as they are; none when the changes do not concern them
     */
    Holding with(Changes all, List<AllianceRow> alliances, NetworkState now) {
        var changed = patcher.patched(all, alliances);
        return new Holding(changed, source, kept.with(new ImageSupplyNetwork(changed), now), now, patcher, all);
    }
}
