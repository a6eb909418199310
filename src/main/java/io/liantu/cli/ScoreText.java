package io.liantu.cli;

import io.liantu.score.view.ScoreView;
import io.liantu.score.view.ScoreView.ReasonView;

/** A score as text: the points, each reason with what it adds, and what is to be found out. */
record ScoreText(TextWriter writer) {

    /** Reasons line up below a headline, their points to the right as in a sum. */
    private static final String REASON = "%6s  %s";

    /** Puts the points behind a headline and the reasons below it. */
    void print(int indent, String headline, ScoreView score) {
        writer.line(indent, headline + "  " + points(score));
        score.reasons().forEach(reason -> known(indent + 1, reason));
        score.unknown().forEach(reason -> unknown(indent + 1, reason));
    }

    private String points(ScoreView score) {
        return score.atLeast() == score.atMost()
                ? writer.texts().of("score.points", score.points())
                : writer.texts().of("score.range", score.points(), score.atLeast(), score.atMost());
    }

    private void known(int indent, ReasonView reason) {
        var contribution = reason.contribution();
        if (contribution != null && contribution > 0) {
            writer.line(indent, REASON.formatted("+" + contribution, reason.text()));
        }
    }

    private void unknown(int indent, ReasonView reason) {
        writer.line(indent, REASON.formatted("?", writer.texts().of("score.unknown", reason.text(), reason.weight())));
    }
}
