package io.liantu.growth;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.chain.ChainWeb;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A web of products with the report of each segment in one region.
 *
 * @param segments upstream first (the highest tier first), then by product
 */
record CoveredWeb(ChainWeb web, DirectedWeb<ProductId> graph, List<SegmentReport> segments) {

    static final Comparator<SegmentReport> UPSTREAM_FIRST =
            Comparator.comparingInt(SegmentReport::tier).reversed().thenComparing(SegmentReport::id);

    CoveredWeb {
        segments = segments.stream().sorted(UPSTREAM_FIRST).toList();
    }

    List<SegmentReport> in(SegmentState state) {
        return segments.stream().filter(segment -> segment.state() == state).toList();
    }

    Set<ProductId> coveredProducts() {
        return segments.stream()
                .filter(segment -> segment.state().isCovered())
                .map(SegmentReport::id)
                .collect(Collectors.toSet());
    }

    /** The same as if some local makers were not to be spoken of: a segment that has no other is left without a maker. */
    CoveredWeb without(Set<EnterpriseId> makers) {
        return makers.isEmpty()
                ? this
                : new CoveredWeb(
                        web,
                        graph,
                        segments.stream()
                                .map(segment -> segment.without(makers))
                                .toList());
    }

    /** All local makers, by id. */
    NavigableSet<EnterpriseId> makers() {
        return segments.stream()
                .flatMap(segment -> segment.makers().stream())
                .map(maker -> maker.enterprise().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<SegmentReport> find(ProductId product) {
        return segments.stream().filter(segment -> segment.id().equals(product)).findFirst();
    }

    /** The covered segments that the given product goes into, directly or over others, upstream first. */
    List<SegmentReport> coveredAfter(ProductId product) {
        return coveredAmong(graph.reachedFrom(product)::contains);
    }

    /** The covered segments that the given product goes into directly, upstream first. */
    List<SegmentReport> coveredDirectlyAfter(ProductId product) {
        return coveredAmong(graph.directlyAfter(product)::contains);
    }

    private List<SegmentReport> coveredAmong(Predicate<ProductId> products) {
        return segments.stream()
                .filter(segment -> segment.state().isCovered())
                .filter(segment -> products.test(segment.id()))
                .toList();
    }
}
