package io.liantu.partner.view;

import io.liantu.chain.Product;
import io.liantu.enterprise.Enterprise;
import io.liantu.exclusion.view.ExclusionView;
import io.liantu.partner.PartnerAnswer;
import io.liantu.partner.Suggestion;
import io.liantu.region.Region;
import io.liantu.score.view.ScoreView;
import io.liantu.score.view.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an enterprise could trade with.
 *
 * @param enterprise the id of the one that asks
 * @param product the id of what it looks for or offers; null for anything
 * @param region the code of where partners should be; null for anywhere
 * @param first why the first one comes first, in a sentence; null when there is none
 * @param excluded who is left out besides, and why
 * @param considered how many came into question
 * @param served how many serve it already and are not suggested
 * @param elsewhere how many are left out since they are not known to be in the region
 * @param weights the points that each feature adds at most, and where they come from
 */
public record PartnerAnswerView(
        String enterprise,
        String name,
        @Nullable String product,
        @Nullable String productName,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable String first,
        List<SuggestionView> suggestions,
        List<ExclusionView> excluded,
        int considered,
        int served,
        int elsewhere,
        WeightsView weights) {

    /**
     * A possible partner.
     *
     * @param region where it is; null when unknown
     * @param fictional whether it is made up
     */
    public record SuggestionView(
            String enterprise, String name, @Nullable String region, boolean fictional, ScoreView score) {

        static List<SuggestionView> of(List<Suggestion> suggestions, Telling telling) {
            return suggestions.stream()
                    .map(suggestion -> of(suggestion, telling))
                    .toList();
        }

        /** Why the first one comes first; null when there is none. */
        static @Nullable String first(List<Suggestion> suggestions, Telling telling) {
            return suggestions.stream()
                    .findFirst()
                    .map(best -> telling.sentence(
                            "suggestion", best.partner().enterprise().name(), best.score()))
                    .orElse(null);
        }

        private static SuggestionView of(Suggestion suggestion, Telling telling) {
            Enterprise enterprise = suggestion.partner().enterprise();
            return new SuggestionView(
                    enterprise.id().value(),
                    enterprise.name(),
                    enterprise.region(),
                    enterprise.fictional(),
                    ScoreView.of(suggestion.score(), telling));
        }
    }

    static PartnerAnswerView of(PartnerAnswer answer, Telling telling) {
        @Nullable Product product = answer.product();
        @Nullable Region region = answer.region();
        return new PartnerAnswerView(
                answer.asker().enterprise().id().value(),
                answer.asker().enterprise().name(),
                product == null ? null : product.id().value(),
                product == null ? null : product.name(),
                region == null ? null : region.code().value(),
                region == null ? null : region.name(),
                SuggestionView.first(answer.suggestions(), telling),
                SuggestionView.of(answer.suggestions(), telling),
                ExclusionView.of(answer.excluded(), telling.wording(), telling.locale()),
                answer.considered(),
                answer.served(),
                answer.elsewhere(),
                WeightsView.of(answer.weights()));
    }
}
