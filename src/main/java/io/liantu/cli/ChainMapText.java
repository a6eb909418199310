package io.liantu.cli;

import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.SegmentView;
import java.util.List;

/** The answer to chain-building 建链 as text: what each segment is like, and who leads the chain. */
record ChainMapText(TextWriter writer) {

    static void print(ChainMapView map, TextWriter writer) {
        var parts = new AnswerParts(writer);
        parts.title(map.chain(), map.region());
        parts.completeness(map.completeness());
        writer.blank();
        var text = new ChainMapText(writer);
        text.segments(map.segments());
        text.leaders(map.leaders());
        parts.evidence(map.evidence());
    }

    private void segments(List<SegmentView> segments) {
        var table = writer.table(
                "column.segment",
                "column.id",
                "column.tier",
                "column.state",
                "column.makers",
                "column.outside",
                "column.of-unknown-region",
                "column.why");
        segments.forEach(segment -> table.row(
                segment.name(),
                segment.product(),
                segment.tier(),
                segment.stateName(),
                segment.makers(),
                segment.outsideMakers(),
                segment.unknownMakers(),
                segment.why()));
        table.printTo(writer.out());
    }

    private void leaders(List<ChainMapView.LeaderView> leaders) {
        writer.blank();
        writer.say(leaders.isEmpty() ? "map.no-leaders" : "map.leaders");
        var scores = new ScoreText(writer);
        var rank = 0;
        for (var leader : leaders) {
            rank++;
            scores.print(1, rank + ". " + leader.enterprise().name(), leader.score());
        }
    }
}
