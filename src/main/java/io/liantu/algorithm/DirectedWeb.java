package io.liantu.algorithm;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.builder.GraphBuilder;
import org.jgrapht.opt.graph.fastutil.FastutilMapGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.util.SupplierUtil;
import org.jspecify.annotations.Nullable;

/**
 * An immutable directed web of things: products that go into products, or enterprises that supply enterprises. It may
 * have cycles. Links from a thing to itself are left out, and so are links to things outside.
 *
 * @param <T> what the web connects; its order decides every tie
 */
public final class DirectedWeb<T extends Comparable<? super T>> {

    private static final double DAMPING = 0.85;

    private final Graph<T, DefaultEdge> graph;
    private volatile @Nullable NavigableMap<T, Integer> tiers;

    /** A link from one thing to another. */
    public record Link<T>(T from, T to) {}

    private DirectedWeb(Graph<T, DefaultEdge> graph) {
        this.graph = graph;
    }

    /** A web of things and the links between them. The order of both does not matter. */
    public static <T extends Comparable<? super T>> DirectedWeb<T> of(Collection<T> things, Collection<Link<T>> links) {
        GraphBuilder<T, DefaultEdge, Graph<T, DefaultEdge>> builder = new GraphBuilder<>(new FastutilMapGraph<>(
                null,
                SupplierUtil.createDefaultEdgeSupplier(),
                DefaultGraphType.directedSimple().asUnweighted()));
        var members = new TreeSet<>(things);
        members.forEach(builder::addVertex);
        links.stream()
                .filter(link -> !link.from().equals(link.to()))
                .filter(link -> members.contains(link.from()) && members.contains(link.to()))
                .sorted(Comparator.<Link<T>, T>comparing(Link::from).thenComparing(Link::to))
                .forEach(link -> builder.addEdge(link.from(), link.to()));
        return new DirectedWeb<>(new AsUnmodifiableGraph<>(builder.build()));
    }

    /** All things of the web. */
    public NavigableSet<T> things() {
        return new TreeSet<>(graph.vertexSet());
    }

    /** What links straight to a thing of the web. */
    public NavigableSet<T> directlyBefore(T thing) {
        return new TreeSet<>(Graphs.predecessorListOf(graph, thing));
    }

    /** What a thing of the web links straight to. */
    public NavigableSet<T> directlyAfter(T thing) {
        return new TreeSet<>(Graphs.successorListOf(graph, thing));
    }

    /** How many of what a thing of the web links straight to are of a sort. */
    public long countDirectlyAfter(T thing, Predicate<T> sort) {
        return graph.outgoingEdgesOf(thing).stream()
                .map(graph::getEdgeTarget)
                .filter(sort)
                .count();
    }

    /**
     * Everything that can be reached from a thing along the links, the thing itself left out (also when a cycle leads
     * back to it). O(things + links).
     */
    public NavigableSet<T> reachedFrom(T thing) {
        var reached = new TreeSet<T>();
        new BreadthFirstIterator<>(graph, thing).forEachRemaining(reached::add);
        reached.remove(thing);
        return reached;
    }

    /** The things from which a way along the links leads back to them. O(things + links) besides sorting. */
    public NavigableSet<T> onCycles() {
        var onCycles = new TreeSet<T>();
        new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(together -> together.size() > 1)
                        .forEach(onCycles::addAll);
        return onCycles;
    }

    /**
     * Where all ways along the links begin: the things to which nothing leads, and of cycles to which nothing from
     * outside leads, all of their things. O(things + links) besides sorting.
     */
    public NavigableSet<T> beginnings() {
        var condensed = new KosarajuStrongConnectivityInspector<>(graph).getCondensation();
        var beginnings = new TreeSet<T>();
        condensed.vertexSet().stream()
                .filter(cycle -> condensed.inDegreeOf(cycle) == 0)
                .forEach(cycle -> beginnings.addAll(cycle.vertexSet()));
        return beginnings;
    }

    /**
     * A shortest way from one thing of the web to another along the links, both ends included; empty where there is
     * none. O(things + links).
     */
    public List<T> path(T from, T to) {
        var path = BFSShortestPath.findPathBetween(graph, from, to);
        return path == null ? List.of() : path.getVertexList();
    }

    /**
     * The tier 层级 of each thing: 0 where nothing follows, otherwise one more than the highest tier that follows.
     * Things on a common cycle share a tier. This is longest-path layering (Sugiyama, Tagawa and Toda 1981,
     * doi:10.1109/TSMC.1981.4308636) from the end backwards, over the web with each cycle drawn together to one thing.
     * O(things + links) besides sorting, once.
     */
    public NavigableMap<T, Integer> tiers() {
        var known = tiers;
        if (known == null) {
            known = Collections.unmodifiableNavigableMap(new Tiers<>(graph).compute());
            tiers = known;
        }
        return known;
    }

    /**
     * How central each thing is: its PageRank (Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X), the share of
     * time that a walker along the links spends there. The sum is 1; an empty web has none. Damping 0.85. In a web from
     * supplier to customer it is high for those on whom much of the supply converges.
     */
    public Map<T, Double> centrality() {
        if (graph.vertexSet().isEmpty()) {
            return Map.of();
        }
        return new TreeMap<>(new PageRank<>(graph, DAMPING).getScores());
    }

    /** The things from which at least one of the given things can be reached, and the given ones themselves. */
    public NavigableSet<T> leadingTo(Set<T> ends) {
        var leading = new TreeSet<T>();
        var reversed = new EdgeReversedGraph<>(graph);
        for (var end : ends) {
            new BreadthFirstIterator<>(reversed, end).forEachRemaining(leading::add);
        }
        return leading;
    }
}
