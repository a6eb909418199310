package io.liantu.region;

import java.util.Optional;

/** Keeps the regions in memory. */
public interface RegionMemory {

    /** The regions as the answer at hand sees them; empty when it is to look them up in the graph. */
    Optional<RegionSource> regions();
}
