package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.growth.WhatIfAnswer.Change;
import io.liantu.network.LocalMaker;
import io.liantu.partner.CandidateRanking;
import io.liantu.partner.CandidateSearch;
import io.liantu.partner.Outsider;
import io.liantu.region.Region;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares how the segments of a chain are served and would be.
 *
 * @param touched those who would be otherwise: they do not take over from themselves
 * @param ranking of those who could take over
 * @param search for them, in the network as it would be
 */
record SegmentChanges(
        ChainId chain,
        Region region,
        Set<EnterpriseId> touched,
        Screens screens,
        CandidateRanking ranking,
        CandidateSearch search) {

    private static final int NAMED = 5;

    /** The segments that would be served otherwise, upstream first. */
    List<Change> between(CoveredWeb before, CoveredWeb after) {
        var changed = after.segments().stream()
                .filter(segment -> isOtherwise(before.find(segment.id()).orElseThrow(), segment))
                .toList();
        var ids = changed.stream().map(SegmentReport::id).toList();
        var outside = search.outsiders(region.code(), ids, chain);
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

    private Change change(SegmentReport before, SegmentReport after, List<Outsider> outside) {
        return makers(after).containsAll(makers(before))
                ? new Change(before, after, List.of(), List.of())
                : new Change(before, after, besides(after), takingOver(after.id(), outside));
    }

    private List<Enterprise> besides(SegmentReport segment) {
        return named(segment.makers().stream().map(LocalMaker::enterprise));
    }

    /** Who makes only something like it would first have to come to make it. */
    private List<Enterprise> takingOver(ProductId product, List<Outsider> all) {
        var outside =
                all.stream().filter(outsider -> outsider.fit().like() == null).toList();
        return named(ranking.rank(product, List.of(), screens.of(outside).kept(), outside.size()).stream()
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
