package io.liantu.algorithm;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;
import java.util.HashMap;
import java.util.Map;

/** The flow whose units are pairs: from a source over askers and givers to a sink, or past them. */
final class PairingFlow<A, G> {

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    static {
        Loader.loadNativeLibraries();
    }

    private final MinCostFlow flow = new MinCostFlow();
    private final Map<A, Integer> askers;
    private final Map<G, Integer> givers;
    private final Map<A, Integer> askerNumbers = new HashMap<>();
    private final Map<G, Integer> giverNumbers = new HashMap<>();
    private int next = SINK + 1;
    private long supply;

    /** @param askers in how many pairs each may be */
    PairingFlow(Map<A, Integer> askers, Map<G, Integer> givers) {
        this.askers = askers;
        this.givers = givers;
    }

    /** Whether both sides of a pair can take part in any. */
    boolean isPossible(A asker, G giver) {
        return askers.getOrDefault(asker, 0) > 0 && givers.getOrDefault(giver, 0) > 0;
    }

    /** A pair that may be chosen; returns its number. */
    int add(A asker, G giver, long worth) {
        return flow.addArcWithCapacityAndUnitCost(numberOfAsker(asker), numberOfGiver(giver), 1, -worth);
    }

    private int numberOfAsker(A asker) {
        return askerNumbers.computeIfAbsent(asker, one -> {
            int most = askers.getOrDefault(one, 0);
            supply += most;
            flow.addArcWithCapacityAndUnitCost(SOURCE, next, most, 0);
            return next++;
        });
    }

    private int numberOfGiver(G giver) {
        return giverNumbers.computeIfAbsent(giver, one -> {
            flow.addArcWithCapacityAndUnitCost(next, SINK, givers.getOrDefault(one, 0), 0);
            return next++;
        });
    }

    /** Chooses. */
    void solve() {
        flow.addArcWithCapacityAndUnitCost(SOURCE, SINK, supply, 0);
        flow.setNodeSupply(SOURCE, supply);
        flow.setNodeSupply(SINK, -supply);
        if (flow.solve() != Status.OPTIMAL) {
            throw new IllegalStateException("A flow past everybody is always possible");
        }
    }

    /** Whether a pair was chosen. */
    boolean isChosen(int pair) {
        return flow.getFlow(pair) > 0;
    }
}
