package io.liantu.score.view;

import io.liantu.score.Reason;
import io.liantu.score.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score out of 100 with its reasons.
 *
 * @param points what rankings go by: the middle of the range
 * @param atLeast the points if everything unknown turned out worst
 * @param atMost the points if everything unknown turned out best
 * @param reasons what is known, each with the points it adds
 * @param unknown what is to be found out, each with the points it could add
 */
public record ScoreView(
        double points, double atLeast, double atMost, List<ReasonView> reasons, List<ReasonView> unknown) {

    /**
     * One reason.
     *
     * @param feature its stable name
     * @param name the same in the reader's language
     * @param weight the points it adds at most
     * @param contribution the points it adds; null when unknown
     * @param text the facts behind it, or what is to be found out
     */
    public record ReasonView(
            String feature,
            String name,
            double weight,
            @Nullable Double contribution,
            String text) {

        static ReasonView of(Reason reason, Telling telling) {
            var contribution = reason.contribution();
            return new ReasonView(
                    reason.feature(),
                    telling.nameOf("feature", reason.feature()),
                    reason.weight(),
                    contribution == null ? null : Rounding.toTenths(contribution),
                    telling.of(reason.explanation()));
        }
    }

    public static ScoreView of(Score score, Telling telling) {
        return new ScoreView(
                Rounding.toTenths(score.middle()),
                Rounding.toTenths(score.atLeast()),
                Rounding.toTenths(score.atMost()),
                views(score.known(), telling),
                views(score.unknown(), telling));
    }

    private static List<ReasonView> views(List<Reason> reasons, Telling telling) {
        return reasons.stream().map(reason -> ReasonView.of(reason, telling)).toList();
    }
}
