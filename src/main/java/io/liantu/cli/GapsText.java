package io.liantu.cli;

import io.liantu.growth.view.GapAnswerView;
import io.liantu.growth.view.GapAnswerView.GapView;
import io.liantu.growth.view.SegmentView;
import java.util.List;

/** The answer to gap-filling 补链 as text: the gaps, and who could fill each. */
record GapsText(TextWriter writer) {

    static void print(GapAnswerView answer, TextWriter writer) {
        var parts = new AnswerParts(writer);
        parts.title(answer.chain(), answer.region());
        parts.completeness(answer.completeness());
        var text = new GapsText(writer);
        text.gaps(answer.gaps());
        text.unknown(answer.unknown());
        parts.evidence(answer.evidence());
    }

    private void gaps(List<GapView> gaps) {
        var rank = 0;
        for (var gap : gaps) {
            rank++;
            writer.blank();
            gap(rank, gap);
        }
    }

    private void gap(int rank, GapView gap) {
        var segment = gap.segment();
        new ScoreText(writer).print(0, headline(rank, segment), gap.importance());
        if (gap.candidates().isEmpty()) {
            writer.line(2, writer.texts().of("gaps.no-candidates"));
        } else {
            writer.line(2, writer.texts().of("gaps.candidates", gap.candidates().size(), gap.considered()));
            new CandidatesText(writer).print(3, gap.candidates());
        }
        new CandidatesText(writer).excluded(2, gap.excluded());
    }

    private static String headline(int rank, SegmentView segment) {
        return rank + ". " + segment.name() + " (" + segment.product() + ")";
    }

    private void unknown(List<SegmentView> unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        writer.blank();
        writer.say("gaps.unknown", unknown.size());
        var table = writer.table("column.segment", "column.id", "column.why");
        unknown.forEach(segment -> table.row(segment.name(), segment.product(), segment.why()));
        table.printTo(writer.out());
    }
}
