package io.liantu.network.image;

import java.util.Arrays;

/**
 * How many make each product in each region, counted beforehand for the regions in which more than one of
 * {@value #FEW} products is made: a count is one look there. In any other region it takes two binary searches among the
 * makers of the product. Whatever holds a counted region is counted, too.
 */
public final class CoverageCounts {

    /** A row has a place for each product: it pays where not too many of them stay empty. */
    static final int FEW = 8;

    static final int NOT_COUNTED = -1;

    private static final int[] NONE = {};

    private final IntRows makers;
    private final int[] rowOf;
    private final int[][] inside;
    private final int[][] unknown;

    /**
     * Counts.
     *
     * @param rowOf by region: its row, or {@link #NOT_COUNTED}
     * @param inside by row, then product: how many make it in the region or below it
     * @param unknown by row, then product: how many make it who are in no known region, or in one that holds this one;
     *     the same array for several regions where these are the same
     */
    CoverageCounts(IntRows makers, int[] rowOf, int[][] inside, int[][] unknown) {
        this.makers = makers;
        this.rowOf = rowOf;
        this.inside = inside;
        this.unknown = unknown;
    }

    /** O(makers × levels of regions + counted regions × products). */
    static CoverageCounts of(RegionTree regions, EnterpriseTable enterprises, IntRows makers) {
        return new CoverageCounting(regions, enterprises, makers).counts();
    }

    /** Changes of them, which leave these as they are. */
    CoveragePatch patch(RegionTree regions) {
        return new CoveragePatch(regions, rowOf, inside, unknown);
    }

    /** How many make what in an area. */
    public AreaCounts in(Area area) {
        int row = area.region() == RegionTree.NONE ? NOT_COUNTED : rowOf[area.region()];
        return row == NOT_COUNTED
                ? new AreaCounts(makers, area, NONE, NONE)
                : new AreaCounts(makers, area, inside[row], unknown[row]);
    }

    /** How many regions are counted. */
    public int regions() {
        return inside.length;
    }

    long memory() {
        long unlike = Arrays.stream(unknown).distinct().count();
        return 4L * rowOf.length + 4L * makers.rows() * (inside.length + unlike);
    }
}
