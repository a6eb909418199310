package io.liantu.growth.view;

import io.liantu.growth.ChainCoverage;
import io.liantu.growth.SegmentCoverage;
import io.liantu.score.view.Telling;
import java.util.List;
import java.util.Locale;

/**
 * How a region serves the segments of a chain, in figures alone.
 *
 * @param chain the name of the chain, or of the product whose inputs were followed
 * @param segments upstream first
 */
public record ChainCoverageView(
        String chain, RegionView region, CompletenessView completeness, List<SegmentCoverageView> segments) {

    /**
     * One segment 环节 of a chain in a region.
     *
     * @param tier steps from the end of the chain, 0 for the end
     * @param state strong, weak, missing or unknown
     * @param rule the name of the rule that gave the state
     * @param inside how many make it in the region
     * @param outside how many make it elsewhere
     * @param unknown how many make it nobody knows where
     */
    public record SegmentCoverageView(
            String product, String name, int tier, String state, String rule, long inside, long outside, long unknown) {

        static SegmentCoverageView of(SegmentCoverage segment) {
            var product = segment.segment().product();
            var presence = segment.presence();
            return new SegmentCoverageView(
                    product.id().value(),
                    product.name(),
                    segment.tier(),
                    segment.state().name().toLowerCase(Locale.ROOT),
                    segment.why().key(),
                    presence.inside(),
                    presence.outside(),
                    presence.unknown());
        }
    }

    static ChainCoverageView of(ChainCoverage coverage, Telling telling) {
        return new ChainCoverageView(
                coverage.name(),
                RegionView.of(coverage.region(), telling),
                CompletenessView.of(coverage.completeness()),
                coverage.segments().stream().map(SegmentCoverageView::of).toList());
    }
}
