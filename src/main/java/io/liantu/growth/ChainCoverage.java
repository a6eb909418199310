package io.liantu.growth;

import io.liantu.region.Region;
import java.util.List;

/**
 * What a chain looks like in a region in figures alone, with the same states as {@link ChainMap} gives.
 *
 * @param name of the chain, or of the product whose inputs were followed
 * @param segments upstream first
 */
public record ChainCoverage(String name, Region region, Completeness completeness, List<SegmentCoverage> segments) {

    public ChainCoverage {
        segments = List.copyOf(segments);
    }
}
