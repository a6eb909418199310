package io.liantu.partner.view;

import io.liantu.exclusion.view.ExclusionView;
import io.liantu.partner.MakerAnswer;
import io.liantu.partner.view.PartnerAnswerView.SuggestionView;
import io.liantu.region.Region;
import io.liantu.score.view.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could grow into making a product.
 *
 * @param product its id
 * @param region the code of where they should be; null for anywhere
 * @param first why the first one comes first, in a sentence; null when there is none
 * @param excluded who is left out, and why
 * @param considered how many came into question
 * @param weights the points that each feature adds at most, and where they come from
 */
public record MakerAnswerView(
        String product,
        String productName,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable String first,
        List<SuggestionView> suggestions,
        List<ExclusionView> excluded,
        int considered,
        WeightsView weights) {

    static MakerAnswerView of(MakerAnswer answer, Telling telling) {
        @Nullable Region region = answer.region();
        return new MakerAnswerView(
                answer.product().id().value(),
                answer.product().name(),
                region == null ? null : region.code().value(),
                region == null ? null : region.name(),
                SuggestionView.first(answer.suggestions(), telling),
                SuggestionView.of(answer.suggestions(), telling),
                ExclusionView.of(answer.excluded(), telling.wording(), telling.locale()),
                answer.considered(),
                WeightsView.of(answer.weights()));
    }
}
