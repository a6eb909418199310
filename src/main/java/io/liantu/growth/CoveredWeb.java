package io.liantu.growth;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.chain.ChainWeb;
import io.liantu.chain.ProductId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
