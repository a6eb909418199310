package io.liantu.growth;

import io.liantu.chain.ProductId;
import io.liantu.chain.Segment;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.LocalMaker;
import io.liantu.shared.Explanation;
import java.util.List;
import java.util.Set;

/**
 * How a region serves one segment 环节.
 *
 * @param tier how many steps it is from the end of the chain, 0 for what nothing in the chain follows
 * @param why the rule that gave the state
 * @param makers the local enterprises that make it, those with most customers first
 */
public record SegmentReport(
        Segment segment, int tier, SegmentState state, Explanation why, Strength strength, List<LocalMaker> makers) {

    public SegmentReport {
        makers = List.copyOf(makers);
    }

    /** The same without some of its makers; everything else as it was. */
    SegmentReport without(Set<EnterpriseId> left) {
        return new SegmentReport(
                segment,
                tier,
                state,
                why,
                strength,
                makers.stream()
                        .filter(maker -> !left.contains(maker.enterprise().id()))
                        .toList());
    }

    public ProductId id() {
        return segment.id();
    }
}
