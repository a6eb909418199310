package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.exclusion.KnownExclusion;
import io.liantu.network.Partner;
import io.liantu.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an enterprise could trade with.
 *
 * @param product what it looks for or offers; null for anything
 * @param region where they should be; null for anywhere
 * @param suggestions best first
 * @param excluded who is left out besides, and why
 * @param considered how many came into question
 * @param served how many serve it already and are therefore not suggested
 * @param elsewhere how many were left out since they are not known to be in the region
 * @param weights what each feature could add at most, and why so much
 */
public record PartnerAnswer(
        Partner asker,
        Side side,
        @Nullable Product product,
        @Nullable Region region,
        List<Suggestion> suggestions,
        List<KnownExclusion> excluded,
        int considered,
        int served,
        int elsewhere,
        Weighing weights) {

    public PartnerAnswer {
        suggestions = List.copyOf(suggestions);
        excluded = List.copyOf(excluded);
    }
}
