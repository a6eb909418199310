package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts makers who come and go, in copies of the rows that they change. */
final class CoveragePatch {

    private final RegionTree regions;
    private final int[] rowOf;
    private final int[][] inside;
    private final int[][] unknown;
    private final Int2ObjectOpenHashMap<int[]> insideOf = new Int2ObjectOpenHashMap<>();
    private final Int2ObjectOpenHashMap<int[]> unknownBelow = new Int2ObjectOpenHashMap<>();
    private final Int2ObjectOpenHashMap<List<int[]>> changedBy = new Int2ObjectOpenHashMap<>();

    /**
     * Begins with counts of which nothing is changed.
     *
     * @param rowOf by region: its row, or {@link CoverageCounts#NOT_COUNTED}
     * @param inside by row, then product
     * @param unknown by row, then product
     */
    CoveragePatch(RegionTree regions, int[] rowOf, int[][] inside, int[][] unknown) {
        this.regions = regions;
        this.rowOf = rowOf;
        this.inside = inside.clone();
        this.unknown = unknown.clone();
    }

    /**
     * Somebody makes a product, or does not any more. O(levels of regions), once for every place O(regions below it).
     *
     * @param place where that is, or {@link RegionTree#NONE}
     * @param more 1 or -1
     */
    void add(int place, int product, int more) {
        for (var row : changedBy.computeIfAbsent(place, this::copies)) {
            row[product] += more;
        }
    }

    CoverageCounts counts(IntRows makers) {
        return new CoverageCounts(makers, rowOf, inside, unknown);
    }

    /** Copies of all rows in which whoever is at a place is counted. */
    private List<int[]> copies(int place) {
        var copies = new ArrayList<int[]>();
        for (int at = place; at != RegionTree.NONE; at = regions.parent(at)) {
            if (isCounted(at)) {
                copies.add(copyOfInside(at));
            }
        }
        copies.addAll(copiesOfUnknown(place));
        return copies;
    }

    private int[] copyOfInside(int region) {
        return insideOf.computeIfAbsent(region, one -> {
            inside[rowOf[one]] = inside[rowOf[one]].clone();
            return inside[rowOf[one]];
        });
    }

    /** The parts of a region have the same row, since whoever is in the region alone may be in any of them. */
    private Collection<int[]> copiesOfUnknown(int place) {
        var rows = new Int2ObjectOpenHashMap<int[]>();
        int end = place == RegionTree.NONE ? regions.size() : regions.end(place);
        for (var region = place + 1; region < end; region++) {
            if (isCounted(region)) {
                var old = unknown[rowOf[region]];
                unknown[rowOf[region]] = unknownBelow.computeIfAbsent(regions.parent(region), holder -> old.clone());
                rows.put(regions.parent(region), unknown[rowOf[region]]);
            }
        }
        return rows.values();
    }

    private boolean isCounted(int region) {
        return rowOf[region] != CoverageCounts.NOT_COUNTED;
    }
}
