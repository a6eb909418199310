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
        return ofStates(reports.stream().map(SegmentReport::state).toList());
    }

    static Completeness ofStates(List<SegmentState> states) {
        return new Completeness(
                states.size(),
                count(states, SegmentState.STRONG),
                count(states, SegmentState.WEAK),
                count(states, SegmentState.MISSING),
                count(states, SegmentState.UNKNOWN));
    }

    /** The share of segments that are covered for certain, 0 to 1. */
    public double atLeast() {
        return segments == 0 ? 0 : (double) (strong + weak) / segments;
    }

    /** The share of segments that are covered if all unknown ones are, 0 to 1. */
    public double atMost() {
        return segments == 0 ? 0 : (double) (strong + weak + unknown) / segments;
    }

    private static long count(List<SegmentState> states, SegmentState state) {
        return states.stream().filter(one -> one == state).count();
    }
}
