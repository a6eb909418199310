package io.liantu.cli;

import io.liantu.growth.view.ScoreView;
import io.liantu.growth.view.ScoreView.ReasonView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A score as text: the points, each reason with what it adds, and what is to be found out. */
record ScoreText(TextWriter writer) {

    /** Puts the points behind a headline and the reasons below it. */
    void print(int indent, String headline, ScoreView score) {
        writer.line(indent, headline + "  " + points(score));
        var reasons = score.reasons().stream().filter(ScoreText::adds).toList();
        if (!reasons.isEmpty()) {
            writer.line(indent + 2, joined(reasons, "score.reason"));
        }
        if (!score.unknown().isEmpty()) {
            writer.line(indent + 2, writer.texts().of("score.unknown", joined(score.unknown(), "score.open")));
        }
    }

    private String points(ScoreView score) {
        return score.atLeast() == score.atMost()
                ? writer.texts().of("score.points", score.points())
                : writer.texts().of("score.range", score.points(), score.atLeast(), score.atMost());
    }

    private String joined(List<ReasonView> reasons, String key) {
        return reasons.stream()
                .map(reason -> writer.texts().of(key, reason.text(), orZero(reason.contribution()), reason.weight()))
                .collect(Collectors.joining(writer.texts().of("score.separator")));
    }

    private static boolean adds(ReasonView reason) {
        return orZero(reason.contribution()) > 0;
    }

    private static double orZero(@Nullable Double points) {
        return points == null ? 0 : points;
    }
}
