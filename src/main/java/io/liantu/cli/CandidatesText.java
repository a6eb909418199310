package io.liantu.cli;

import io.liantu.growth.view.CandidateView;
import java.util.List;

/** Outside candidates as text, best first. */
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
}
