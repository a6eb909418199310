package io.liantu.chain;

import java.util.Optional;

/** Keeps the chains in memory. */
public interface ChainMemory {

    /** The chains as the answer at hand sees them; empty when it is to look them up in the graph. */
    Optional<ChainSource> chains();
}
