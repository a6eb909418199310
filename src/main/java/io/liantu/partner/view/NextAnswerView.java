package io.liantu.partner.view;

import io.liantu.partner.NextAnswer;
import io.liantu.partner.NextProduct;
import io.liantu.score.view.ScoreView;
import io.liantu.score.view.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a region could take up next.
 *
 * @param region its code
 * @param first why the first one comes first, in a sentence; null when there is none
 * @param considered how many came into question
 * @param leftOut how many besides are not on the strategic list that was asked for
 * @param weights the points that each feature adds at most, and where they come from
 */
public record NextAnswerView(
        String region,
        String regionName,
        @Nullable String first,
        List<NextProductView> products,
        int considered,
        int leftOut,
        WeightsView weights) {

    /** A product that is not made there. */
    public record NextProductView(String product, String name, ScoreView score) {

        static NextProductView of(NextProduct next, Telling telling) {
            return new NextProductView(
                    next.product().id().value(), next.product().name(), ScoreView.of(next.score(), telling));
        }
    }

    static NextAnswerView of(NextAnswer answer, Telling telling) {
        return new NextAnswerView(
                answer.region().code().value(),
                answer.region().name(),
                answer.products().stream()
                        .findFirst()
                        .map(best ->
                                telling.sentence("suggestion", best.product().name(), best.score()))
                        .orElse(null),
                answer.products().stream()
                        .map(next -> NextProductView.of(next, telling))
                        .toList(),
                answer.considered(),
                answer.leftOut(),
                WeightsView.of(answer.weights()));
    }
}
