package io.liantu.network;

import io.liantu.chain.ChainSource;
import io.liantu.region.RegionSource;

/**
 * What is kept in memory of one state of the graph.
 *
 * @param version the stamp of that state; all servers on the graph have the same for it
 */
record KeptState(SupplyNetwork network, ChainSource chains, RegionSource regions, String version) {

    KeptState with(SupplyNetwork other, NetworkState state) {
        return new KeptState(other, chains, regions, state.stamp());
    }
}
