package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Partner;
import io.liantu.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is made in the other regions that are as many steps below the nation as one is, such as all cities, or all counties and
 * zones.
 *
 * @param counts how many make each product, region by region; empty when nobody is known in any, or nothing of the region
 */
record PlacesElsewhere(List<Map<ProductId, Long>> counts) {

    PlacesElsewhere {
        counts = List.copyOf(counts);
    }

    static PlacesElsewhere of(KnownMakers makers, RegionCode region) {
        var regions = new TreeMap<RegionCode, Map<ProductId, Long>>();
        makers.all().stream()
                .map(Partner::place)
                .filter(place -> place.contains(region))
                .findFirst()
                .map(place -> place.size() - place.indexOf(region))
                .ifPresent(steps -> makers.elsewhereThan(region).all().stream()
                        .filter(maker -> maker.place().size() >= steps)
                        .forEach(maker -> add(
                                maker,
                                regions.computeIfAbsent(
                                        maker.place().get(maker.place().size() - steps), code -> new TreeMap<>()))));
        return new PlacesElsewhere(List.copyOf(regions.values()));
    }

    private static void add(Partner maker, Map<ProductId, Long> counts) {
        maker.makes().forEach(product -> counts.merge(product, 1L, Long::sum));
    }
}
