package io.liantu.growth;

/** How well a region serves a segment 环节. */
public enum SegmentState {
    /** Several local makers, none of them dominant, who meet the local demand as far as it is known. */
    STRONG,
    /** Some local maker, but not enough to be strong. */
    WEAK,
    /** No local maker, though it is made elsewhere or needed here. */
    MISSING,
    /** Nobody can say: the makers' region is not known, or nothing is known of the product at all. */
    UNKNOWN;

    /** Whether local enterprises serve the segment. */
    public boolean isCovered() {
        return this == STRONG || this == WEAK;
    }
}
