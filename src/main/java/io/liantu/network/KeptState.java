package io.liantu.network;

import io.liantu.chain.ChainSource;
import io.liantu.region.RegionSource;

/** What is kept in memory of one state of the graph. */
record KeptState(SupplyNetwork network, ChainSource chains, RegionSource regions) {}
