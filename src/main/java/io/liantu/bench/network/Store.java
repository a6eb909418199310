package io.liantu.bench.network;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network, loaded once, and the ways to ask it. */
interface Store extends AutoCloseable {

    List<Engine> engines();

    /** How long it took to load. */
    double loadSeconds();

    /** How long it takes to load it again from the file that it is kept in; null where that is not another way. */
    default @Nullable Double secondsFromFile() {
        return null;
    }

    Footprint footprint();

    @Override
    void close() throws IOException;
}
