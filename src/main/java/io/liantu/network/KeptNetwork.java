package io.liantu.network;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** The network in memory alone, for work that would be too much for Neo4j. */
@Service
public class KeptNetwork {

    private final AnsweredState memory;

    KeptNetwork(AnsweredState memory) {
        this.memory = memory;
    }

    /** Finds an answer in one state in memory; nothing while no state of the graph is there. */
    public <T> Optional<T> during(Supplier<T> answer) {
        return memory.now().map(state -> memory.during(state, answer));
    }
}
