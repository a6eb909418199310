package io.liantu.cli;

import io.liantu.growth.view.CompletenessView;
import io.liantu.growth.view.EvidenceView;
import io.liantu.growth.view.RegionView;
import java.util.List;

/** What the texts of all three answers have in common. */
record AnswerParts(TextWriter writer) {

    void title(String chain, RegionView region) {
        writer.say("answer.title", chain, region.name(), region.code(), region.level());
    }

    void completeness(CompletenessView completeness) {
        writer.say(
                "answer.completeness",
                completeness.segments(),
                completeness.strong(),
                completeness.weak(),
                completeness.missing(),
                completeness.unknown(),
                completeness.atLeast(),
                completeness.atMost());
    }

    void evidence(List<EvidenceView> evidence) {
        writer.blank();
        writer.say("answer.evidence");
        for (var one : evidence) {
            writer.line(1, one.file());
            writer.line(1, one.browserLine());
        }
    }
}
