package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Region;
import io.liantu.region.RegionLevel;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which regions 区划 are asked what comes next: cities and zones with enterprises, or else what there is instead. */
final class AskedRegions {

    private static final List<Set<RegionLevel>> BEST_FIRST = List.of(
            Set.of(RegionLevel.CITY, RegionLevel.ZONE),
            Set.of(RegionLevel.COUNTY, RegionLevel.PARK),
            Set.of(RegionLevel.PROVINCE),
            Set.of(RegionLevel.NATION, RegionLevel.UNKNOWN));

    private AskedRegions() {}

    static List<String> of(KnownGraph graph, Function<String, IntList> locals) {
        var settled = graph.regions().stream()
                .filter(region -> !locals.apply(region.code()).isEmpty())
                .toList();
        return BEST_FIRST.stream()
                .map(levels -> settled.stream()
                        .filter(region -> levels.contains(region.level()))
                        .map(Region::code)
                        .toList())
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
