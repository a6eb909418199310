package io.liantu.cli;

import io.liantu.exclusion.view.ExclusionView;
import io.liantu.growth.view.CandidateView;
import java.util.List;

/** Outside candidates as text, best first, and who is left out. */
record CandidatesText(TextWriter writer) {

    void print(int indent, List<CandidateView> candidates) {
        var scores = new ScoreText(writer);
        var rank = 0;
        for (var candidate : candidates) {
            rank++;
            var headline = rank + ". " + candidate.enterprise().name() + "  " + candidate.ringName();
            scores.print(indent, headline, candidate.score());
        }
    }

    void excluded(int indent, List<ExclusionView> excluded) {
        excluded.forEach(one -> writer.line(indent, writer.texts().of("candidates.excluded", one.name(), one.why())));
    }
}
