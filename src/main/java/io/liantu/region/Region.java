package io.liantu.region;

import java.util.List;
import java.util.Optional;

/**
 * A region 区划 and everything that it is part of.
 *
 * @param holders the regions that hold this one, the smallest first; empty for the nation
 */
public record Region(RegionCode code, String name, RegionLevel level, List<Holder> holders) {

    /** A region that holds another one. */
    public record Holder(RegionCode code, RegionLevel level) {}

    public Region {
        holders = List.copyOf(holders);
    }

    /**
     * The ring around this region in which a place lies.
     *
     * @param place the codes of a region and of everything that holds it, in any order; must not be empty
     */
    public Ring ringOf(List<RegionCode> place) {
        if (place.contains(code)) {
            return Ring.INSIDE;
        }
        return smallestHolderOf(place)
                .map(holder -> Ring.within(holder.level()))
                .orElse(Ring.BEYOND);
    }

    private Optional<Holder> smallestHolderOf(List<RegionCode> place) {
        return holders.stream()
                .filter(holder -> holder.level() != RegionLevel.UNKNOWN)
                .filter(holder -> place.contains(holder.code()))
                .findFirst();
    }
}
