package io.liantu.score.view;

import io.liantu.score.Reason;
import io.liantu.score.Score;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A score out of 100 with its reasons. What is known sums to the least points, and with what is unknown to the most.
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

        /** What weighs anything at all is not shown to weigh nothing, in points. */
        private static final double SMALLEST = 0.1;

        /** Nothing is shown to add more than it can, however the parts were rounded. */
        static ReasonView known(Reason reason, double contribution, Telling telling) {
            return of(reason, Math.max(reason.weight(), contribution), contribution, telling);
        }

        static ReasonView unknown(Reason reason, double weight, Telling telling) {
            return of(reason, weight, null, telling);
        }

        private static ReasonView of(Reason reason, double weight, @Nullable Double contribution, Telling telling) {
            return new ReasonView(
                    reason.feature(),
                    telling.nameOf("feature", reason.feature()),
                    Math.max(SMALLEST, Rounding.toTenths(weight)),
                    contribution,
                    telling.of(reason.explanation()));
        }
    }

    public static ScoreView of(Score score, Telling telling) {
        var known = score.known();
        var unknown = score.unknown();
        var parts = Rounding.toTenthsThatSum(known.stream().map(Reason::atLeast).toList());
        var open = Rounding.toTenthsThatSum(unknown.stream().map(Reason::weight).toList());
        double atLeast = Rounding.toTenths(sum(parts));
        return new ScoreView(
                Rounding.toTenths(score.middle()),
                atLeast,
                Rounding.toTenths(atLeast + sum(open)),
                at(known, (reason, at) -> ReasonView.known(reason, parts.get(at), telling)),
                at(unknown, (reason, at) -> ReasonView.unknown(reason, open.get(at), telling)));
    }

    private static double sum(List<Double> parts) {
        return parts.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<ReasonView> at(List<Reason> reasons, BiFunction<Reason, Integer, ReasonView> view) {
        return IntStream.range(0, reasons.size())
                .mapToObj(at -> view.apply(reasons.get(at), at))
                .toList();
    }
}
