package io.liantu.web.page;

import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.SegmentView;
import io.liantu.growth.view.WhatIfView.ChangeView;
import io.liantu.web.picture.Drawings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a web, drawn where a picture of them can be read, else listed by tier.
 *
 * @param picture null when there are more than {@value #MOST_DRAWN} segments
 * @param tiers upstream first; empty when there is a picture
 */
record SegmentsShown(@Nullable ChainPicture picture, List<Tier> tiers) {

    static final int MOST_DRAWN = 300;

    /** The segments that are as many steps from the end of the chain. */
    record Tier(int steps, List<SegmentView> segments) {}

    static SegmentsShown of(ChainMapView map, Drawings drawings) {
        return of(map, List.of(), drawings);
    }

    /** As they would be, with what changes marked. */
    static SegmentsShown of(ChainMapView map, List<ChangeView> changes, Drawings drawings) {
        var byProduct = changes.stream().collect(Collectors.toMap(ChangeView::product, Function.identity()));
        return map.segments().size() > MOST_DRAWN
                ? new SegmentsShown(null, tiersOf(supposed(map.segments(), byProduct)))
                : new SegmentsShown(ChainPicture.of(map, byProduct, drawings), List.of());
    }

    private static List<SegmentView> supposed(List<SegmentView> segments, Map<String, ChangeView> changes) {
        return segments.stream()
                .map(segment -> supposed(segment, changes.get(segment.product())))
                .toList();
    }

    private static SegmentView supposed(SegmentView segment, @Nullable ChangeView change) {
        return change == null ? segment : segment.supposed(change);
    }

    private static List<Tier> tiersOf(List<SegmentView> segments) {
        return segments.stream()
                .collect(Collectors.groupingBy(SegmentView::tier, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(tier -> new Tier(tier.getKey(), tier.getValue()))
                .toList();
    }
}
