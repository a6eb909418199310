package io.liantu.growth;

import java.util.List;

/**
 * How much of a chain a region covers. Segments of unknown state make it a range.
 *
 * @param segments all
 * @param strong of them
 * @param weak of them
 * @param missing of them
 * @param unknown of them
 */
public record Completeness(long segments, long strong, long weak, long missing, long unknown) {

    static Completeness of(List<SegmentReport> reports) {
        return new Completeness(
                reports.size(),
                count(reports, SegmentState.STRONG),
                count(reports, SegmentState.WEAK),
                count(reports, SegmentState.MISSING),
                count(reports, SegmentState.UNKNOWN));
    }

    /** The share of segments that are covered for certain, 0 to 1. */
    public double atLeast() {
        return segments == 0 ? 0 : (double) (strong + weak) / segments;
    }

    /** The share of segments that are covered if all unknown ones are, 0 to 1. */
    public double atMost() {
        return segments == 0 ? 0 : (double) (strong + weak + unknown) / segments;
    }

    private static long count(List<SegmentReport> reports, SegmentState state) {
        return reports.stream().filter(report -> report.state() == state).count();
    }
}
