package io.liantu.network.image;

import io.liantu.region.RegionCode;

/**
 * Which enterprises are inside a region, and of which nobody knows: whoever is in no known region, or is only known to
 * be in one that holds this one.
 */
public final class Area {

    private final int region;
    private final int regionEnd;
    private final Runs inside;
    private final Runs unknown;
    private final int limit;

    private Area(int region, NetworkImage image) {
        this.region = region;
        regionEnd = region == RegionTree.NONE ? region : image.regions().end(region);
        inside = image.enterprises().inside(region);
        unknown = image.enterprises().unknown(region);
        limit = image.enterprises().limit();
    }

    /** A region with everything below it; of one that is not known, nobody is inside. */
    public static Area of(NetworkImage image, RegionCode region) {
        return new Area(image.regions().find(region), image);
    }

    int region() {
        return region;
    }

    /** The enterprises inside. */
    public Runs inside() {
        return inside;
    }

    /** The enterprises that may be inside or not. */
    public Runs unknown() {
        return unknown;
    }

    /** The enterprises known to be elsewhere, ascending. */
    public Runs outside() {
        return inside.complement(unknown, limit);
    }

    public boolean holds(int enterprise) {
        return inside.has(enterprise);
    }

    /** Whether an enterprise is known to be elsewhere. */
    public boolean isOutside(int enterprise) {
        return !inside.has(enterprise) && !unknown.has(enterprise);
    }

    /** Whether a row of regions has this one or one below it. */
    public boolean hasAny(IntRows regions, int row) {
        return regions.hasBetween(row, region, regionEnd);
    }
}
