package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Region;
import io.liantu.network.image.RegionRow;
import io.liantu.region.Region.Holder;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The regions 区划 of a known graph as a tree, as the network in memory wants them: of several that hold a region the first
 * counts, and one that is part of itself in the end stands alone.
 */
final class KnownRegions {

    /** More steps up than these lead in a circle. */
    private static final int MOST_STEPS = 8;

    private final Map<String, Region> regions = new TreeMap<>();

    KnownRegions(List<Region> regions) {
        regions.forEach(region -> this.regions.put(region.code(), region));
    }

    List<RegionRow> rows() {
        return regions.values().stream()
                .map(region -> new RegionRow(
                        region.code(),
                        region.code(),
                        holdersOf(region).stream().limit(1).map(Region::code).toList()))
                .toList();
    }

    /** The region with a code, named by it; nothing when there is none. */
    Optional<io.liantu.region.Region> find(RegionCode code) {
        return Optional.ofNullable(regions.get(code.value()))
                .map(region -> new io.liantu.region.Region(
                        code,
                        code.value(),
                        region.level(),
                        holdersOf(region).stream()
                                .map(holder -> new Holder(new RegionCode(holder.code()), holder.level()))
                                .toList()));
    }

    /** The smallest first. */
    private List<Region> holdersOf(Region region) {
        var holders = new ArrayList<Region>();
        for (var holder = holderOf(region); holder != null; holder = holderOf(holder)) {
            if (holders.size() == MOST_STEPS) {
                return List.of();
            }
            holders.add(holder);
        }
        return holders;
    }

    private @Nullable Region holderOf(Region region) {
        return region.holders().stream()
                .filter(regions::containsKey)
                .findFirst()
                .map(regions::get)
                .orElse(null);
    }
}
