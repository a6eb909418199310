package io.liantu.web.page;

import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.EvidenceView;
import io.liantu.growth.view.GapAnswerView;
import io.liantu.growth.view.GapAnswerView.GapView;
import io.liantu.growth.view.SegmentView;
import io.liantu.partner.view.MakerAnswerView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All about one segment 环节 of a chain in a region.
 *
 * @param gap who waits for it and who could fill it; null when it is not missing or nobody curates the chain
 * @param makers which local enterprises could grow into making it; null when it is no gap
 * @param inputs the segments that go into it
 * @param uses the segments that it goes into
 */
record Panel(
        SegmentView segment,
        @Nullable GapView gap,
        @Nullable MakerAnswerView makers,
        List<SegmentView> inputs,
        List<SegmentView> uses,
        List<EvidenceView> evidence) {

    static Panel of(String asked, ChainMapView map, @Nullable GapAnswerView gaps) {
        var product = asked.strip();
        var segment = map.segments().stream()
                .filter(one -> one.product().equals(product))
                .findFirst()
                .orElseThrow(() -> new NotInChain(product, map.chain()));
        var gap = gaps == null ? null : gapOf(product, gaps);
        return new Panel(segment, gap, null, inputsOf(product, map), usesOf(product, map), evidenceOf(map, gap));
    }

    /** The same with those who could grow into making it. */
    Panel with(MakerAnswerView possibleMakers) {
        return new Panel(segment, gap, possibleMakers, inputs, uses, evidence);
    }

    private static @Nullable GapView gapOf(String product, GapAnswerView gaps) {
        return gaps.gaps().stream()
                .filter(gap -> gap.segment().product().equals(product))
                .findFirst()
                .orElse(null);
    }

    private static List<SegmentView> inputsOf(String product, ChainMapView map) {
        return map.segments().stream()
                .filter(segment -> goesInto(segment.product(), product, map))
                .toList();
    }

    private static List<SegmentView> usesOf(String product, ChainMapView map) {
        return map.segments().stream()
                .filter(segment -> goesInto(product, segment.product(), map))
                .toList();
    }

    private static boolean goesInto(String input, String product, ChainMapView map) {
        return map.inputs().stream()
                .anyMatch(link -> link.input().equals(input) && link.product().equals(product));
    }

    private static List<EvidenceView> evidenceOf(ChainMapView map, @Nullable GapView gap) {
        return Stream.concat(map.evidence().stream(), gap == null ? Stream.of() : gap.evidence().stream())
                .toList();
    }
}
