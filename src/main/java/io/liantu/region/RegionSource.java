package io.liantu.region;

import java.util.Optional;

/** Where regions are looked up: in the graph, or in memory. */
public interface RegionSource {

    /** The region with a code; empty when there is none. */
    Optional<Region> findByCode(RegionCode code);
}
