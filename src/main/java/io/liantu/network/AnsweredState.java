package io.liantu.network;

import io.liantu.chain.ChainMemory;
import io.liantu.chain.ChainSource;
import io.liantu.region.RegionMemory;
import io.liantu.region.RegionSource;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The state in memory that the answer at hand is about. An answer of several questions stays with the one that it began
 * with: as long as its transaction, or, where it needs none, as {@link #during} says.
 */
@Component
class AnsweredState implements ChainMemory, RegionMemory {

    private final ObjectProvider<HeldNetwork> held;

    AnsweredState(ObjectProvider<HeldNetwork> held) {
        this.held = held;
    }

    /** Of what the answer began with; its state is null when that was the graph. */
    private record Begun(@Nullable KeptState state) {}

    /** The state in memory; empty when the answer is to be found in Neo4j. */
    Optional<KeptState> now() {
        var begun = (Begun) TransactionSynchronizationManager.getResource(this);
        if (begun != null) {
            return Optional.ofNullable(begun.state());
        }
        var chosen = held.stream().flatMap(memory -> memory.current().stream()).findFirst();
        basis(chosen).remember();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            keep(new Begun(chosen.orElse(null)));
        }
        return chosen;
    }

    private AnswerBasis basis(Optional<KeptState> chosen) {
        var age = held.stream().map(memory -> memory.status().age()).findFirst().orElse(Duration.ZERO);
        return chosen.map(state -> new AnswerBasis(state.version(), age))
                .orElseGet(() -> new AnswerBasis(null, Duration.ZERO));
    }

    /** Finds an answer of several questions in one state. */
    <T> T during(KeptState state, Supplier<T> answer) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return answer.get();
        }
        TransactionSynchronizationManager.bindResource(this, new Begun(state));
        try {
            return answer.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    @Override
    public Optional<ChainSource> chains() {
        return now().map(KeptState::chains);
    }

    @Override
    public Optional<RegionSource> regions() {
        return now().map(KeptState::regions);
    }

    private void keep(Begun begun) {
        TransactionSynchronizationManager.bindResource(this, begun);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(AnsweredState.this);
            }
        });
    }
}
