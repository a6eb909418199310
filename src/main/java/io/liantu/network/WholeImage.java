package io.liantu.network;

import io.liantu.chain.ChainImage;
import io.liantu.network.image.NetworkImage;
import io.liantu.region.RegionImage;

/** All that was read of one state of the graph. */
record WholeImage(NetworkImage network, NetworkSource source, ChainImage chains, RegionImage regions) {

    KeptState kept(NetworkState state) {
        return new KeptState(new ImageSupplyNetwork(network), chains, regions, state.stamp());
    }
}
