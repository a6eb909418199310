package io.liantu.algorithm;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Longest-path layering from the end backwards, with each cycle drawn together. See {@link DirectedWeb#tiers()}. */
final class Tiers<T extends Comparable<? super T>, E> {

    private final Graph<T, E> graph;

    Tiers(Graph<T, E> graph) {
        this.graph = graph;
    }

    NavigableMap<T, Integer> compute() {
        var condensed = new KosarajuStrongConnectivityInspector<>(graph).getCondensation();
        Map<Graph<T, E>, Integer> tierOfCycle = new HashMap<>();
        new TopologicalOrderIterator<>(new EdgeReversedGraph<>(condensed)).forEachRemaining(cycle -> {
            var following = condensed.outgoingEdgesOf(cycle).stream().map(condensed::getEdgeTarget);
            tierOfCycle.put(
                    cycle, 1 + following.mapToInt(tierOfCycle::get).max().orElse(-1));
        });
        NavigableMap<T, Integer> tiers = new TreeMap<>();
        tierOfCycle.forEach((cycle, tier) -> cycle.vertexSet().forEach(thing -> tiers.put(thing, tier)));
        return tiers;
    }
}
