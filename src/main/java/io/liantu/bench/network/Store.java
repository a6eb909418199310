package io.liantu.bench.network;

import java.io.IOException;
import java.util.List;

/** The network, loaded once, and the ways to ask it. */
interface Store extends AutoCloseable {

    List<Engine> engines();

    /** How long it took to load. */
    double loadSeconds();

    Footprint footprint();

    @Override
    void close() throws IOException;
}
