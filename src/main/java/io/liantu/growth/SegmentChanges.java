package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.growth.WhatIfAnswer.Change;
import io.liantu.network.LocalMaker;
import io.liantu.network.OutsideMaker;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.Region;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares how the segments of a chain are served and would be.
 *
 * @param supposed the network as it would be
 * @param touched those who would be otherwise: they do not take over from themselves
 */
record SegmentChanges(
        ChainId chain, Region region, SupplyNetwork supposed, Set<EnterpriseId> touched, Screens screens) {

    private static final int NAMED = 5;

    /** The segments that would be served otherwise, upstream first. */
    List<Change> between(CoveredWeb before, CoveredWeb after) {
        var changed = after.segments().stream()
                .filter(segment -> isOtherwise(before.find(segment.id()).orElseThrow(), segment))
                .toList();
        var ids = changed.stream().map(SegmentReport::id).toList();
        var outside = supposed.makersOutside(region.code(), ids, chain, GapFilling.CONSIDERED);
        return changed.stream()
                .map(segment -> change(
                        before.find(segment.id()).orElseThrow(),
                        segment,
                        outside.getOrDefault(segment.id(), List.of())))
                .toList();
    }

    private static boolean isOtherwise(SegmentReport before, SegmentReport after) {
        return before.state() != after.state() || !makers(before).equals(makers(after));
    }

    private Change change(SegmentReport before, SegmentReport after, List<OutsideMaker> outside) {
        return makers(after).containsAll(makers(before))
                ? new Change(before, after, List.of(), List.of())
                : new Change(before, after, besides(after), takingOver(outside));
    }

    private List<Enterprise> besides(SegmentReport segment) {
        return named(segment.makers().stream().map(LocalMaker::enterprise));
    }

    private List<Enterprise> takingOver(List<OutsideMaker> outside) {
        return named(new CandidateRule(region)
                .rank(screens.of(outside).kept(), outside.size()).stream()
                        .map(candidate -> candidate.maker().enterprise()));
    }

    private List<Enterprise> named(Stream<Enterprise> enterprises) {
        return enterprises
                .filter(enterprise -> !touched.contains(enterprise.id()))
                .limit(NAMED)
                .toList();
    }

    private static Set<EnterpriseId> makers(SegmentReport segment) {
        return segment.makers().stream().map(maker -> maker.enterprise().id()).collect(Collectors.toSet());
    }
}
