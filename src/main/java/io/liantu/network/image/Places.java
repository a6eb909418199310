package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.util.Arrays;

/**
 * Where the enterprises of a table are. They are numbered in order of their regions: whoever is in a region is one run of
 * numbers, and whoever is known to be there, but in no smaller region, is the run at its beginning.
 */
final class Places {

    private final RegionTree regions;
    private final int[] firsts;

    /** @param firsts by region: the first enterprise in it; then the first of unknown region, then how many there are */
    Places(RegionTree regions, int[] firsts) {
        this.regions = regions;
        this.firsts = firsts;
    }

    RegionTree regions() {
        return regions;
    }

    /** The first enterprise in a region. */
    int first(int region) {
        return firsts[region];
    }

    /** The number after the last enterprise that is in a region but in no smaller one. */
    int endOfOwn(int region) {
        return firsts[region + 1];
    }

    /** Adds the bounds of the enterprises in a region or below it, each plus an offset. */
    void addInside(int region, IntArrayList bounds, int offset) {
        bounds.add(offset + firsts[region]);
        bounds.add(offset + firsts[regions.end(region)]);
    }

    /** Adds those of enterprises of no known region, or only known to be in one that holds a region. */
    void addUnknown(int region, IntArrayList bounds, int offset) {
        int holder = region == RegionTree.NONE ? region : regions.parent(region);
        for (int at = holder; at != RegionTree.NONE; at = regions.parent(at)) {
            bounds.add(offset + firsts[at]);
            bounds.add(offset + firsts[at + 1]);
        }
        bounds.add(offset + firsts[regions.size()]);
        bounds.add(offset + firsts[regions.size() + 1]);
    }

    /** Where an enterprise is, or {@link RegionTree#NONE}. O(log regions). */
    int of(int enterprise) {
        if (enterprise >= firsts[regions.size()]) {
            return RegionTree.NONE;
        }
        int found = Arrays.binarySearch(firsts, 0, regions.size(), enterprise);
        int region = found >= 0 ? found : -found - 2;
        while (firsts[region + 1] <= enterprise) {
            region++;
        }
        return region;
    }

    void write(ColumnWriter out) throws IOException {
        out.ints("regions.firsts", firsts);
    }

    static Places read(RegionTree regions, ColumnReader in) throws IOException {
        var firsts = in.starts("regions.firsts");
        in.refuseUnless(firsts.length == regions.size() + 2, "regions.firsts");
        return new Places(regions, firsts);
    }

    /** How many enterprises there are. */
    int size() {
        return firsts[regions.size() + 1];
    }

    long memory() {
        return 4L * firsts.length;
    }
}
