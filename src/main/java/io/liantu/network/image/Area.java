package io.liantu.network.image;

import io.liantu.region.RegionCode;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Which enterprises are inside a region, and of which nobody knows: whoever is in no known region, or is only known to
 * be in one that holds this one.
 */
public final class Area {

    private final int region;
    private final int regionEnd;
    private final int from;
    private final int to;
    private final int[] unknownFrom;
    private final int[] unknownTo;

    private Area(int region, NetworkImage image) {
        var table = image.enterprises();
        this.region = region;
        regionEnd = region == RegionTree.NONE ? region : image.regions().end(region);
        from = region == RegionTree.NONE ? 0 : table.first(region);
        to = region == RegionTree.NONE ? 0 : table.end(region);
        var starts = IntArrayList.of(table.firstUnknown());
        var ends = IntArrayList.of(table.size());
        for (int at = region; at != RegionTree.NONE; at = image.regions().parent(at)) {
            if (at != region && table.first(at) < table.endOfOwn(at)) {
                starts.add(table.first(at));
                ends.add(table.endOfOwn(at));
            }
        }
        unknownFrom = starts.toIntArray();
        unknownTo = ends.toIntArray();
    }

    /** A region with everything below it; of one that is not known, nobody is inside. */
    public static Area of(NetworkImage image, RegionCode region) {
        return new Area(image.regions().find(region), image);
    }

    /** The first enterprise inside. */
    public int from() {
        return from;
    }

    /** The number after the last enterprise inside. */
    public int to() {
        return to;
    }

    public boolean holds(int enterprise) {
        return from <= enterprise && enterprise < to;
    }

    /** Whether an enterprise is known to be elsewhere. */
    public boolean isOutside(int enterprise) {
        if (holds(enterprise)) {
            return false;
        }
        for (var run = 0; run < unknownFrom.length; run++) {
            if (unknownFrom[run] <= enterprise && enterprise < unknownTo[run]) {
                return false;
            }
        }
        return true;
    }

    /** How many runs of numbers there are of enterprises that may be inside or not. */
    public int unknownRuns() {
        return unknownFrom.length;
    }

    public int unknownFrom(int run) {
        return unknownFrom[run];
    }

    public int unknownTo(int run) {
        return unknownTo[run];
    }

    /** Whether a row of regions has this one or one below it. */
    public boolean hasAny(IntRows regions, int row) {
        return regions.hasBetween(row, region, regionEnd);
    }
}
