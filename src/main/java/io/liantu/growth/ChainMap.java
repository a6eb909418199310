package io.liantu.growth;

import io.liantu.chain.Input;
import io.liantu.region.Region;
import java.util.List;

/**
 * The answer to chain-building 建链: what a chain looks like in a region.
 *
 * @param name of the chain, or of the product whose inputs were followed
 * @param segments upstream first
 * @param inputs what goes into what, among the segments
 * @param leaders the local enterprises that lead the chain, the first of them foremost
 */
public record ChainMap(
        String name,
        Region region,
        Completeness completeness,
        List<SegmentReport> segments,
        List<Input> inputs,
        List<ChainLeader> leaders,
        List<Evidence> evidence) {

    public ChainMap {
        segments = List.copyOf(segments);
        inputs = List.copyOf(inputs);
        leaders = List.copyOf(leaders);
        evidence = List.copyOf(evidence);
    }
}
