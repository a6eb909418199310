package io.liantu.evaluation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Evaluates the application's own rankers, and the baselines, on the graph that it joins. */
@Service
public class Evaluations {

    private final KnownGraphs graphs;
    private final ObjectProvider<RankerFactory> rankers;

    Evaluations(KnownGraphs graphs, ObjectProvider<RankerFactory> rankers) {
        this.graphs = graphs;
        this.rankers = rankers;
    }

    /**
     * Hides facts of the graph in memory, never in the graph, and asks for them.
     *
     * @param seed of all chance in it
     */
    public EvaluationFigures ofTheGraph(long seed) {
        return Evaluation.run(graphs.get(), seed, rankers.orderedStream().toList());
    }
}
