package io.liantu.network;

import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Answers whether the network is kept in memory, and reads it again when asked to. */
@Service("networkMemory")
public class NetworkMemory {

    private final ObjectProvider<HeldNetwork> held;

    NetworkMemory(ObjectProvider<HeldNetwork> held) {
        this.held = held;
    }

    public NetworkStatus status() {
        return held.stream()
                .findFirst()
                .map(HeldNetwork::status)
                .orElseGet(() -> NetworkStatus.without(NetworkPhase.OFF, Instant.now(), null));
    }

    /** Has the network read again from Neo4j, which answers meanwhile. */
    public void refresh() {
        held.ifAvailable(HeldNetwork::refresh);
    }
}
