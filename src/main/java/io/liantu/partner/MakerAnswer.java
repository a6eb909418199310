package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.exclusion.KnownExclusion;
import io.liantu.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could grow into making a product.
 *
 * @param region where they should be; null for anywhere
 * @param suggestions best first; whoever makes it already is not among them
 * @param excluded who is left out, and why
 * @param considered how many came into question
 * @param weights what each feature could add at most, and why so much
 */
public record MakerAnswer(
        Product product,
        @Nullable Region region,
        List<Suggestion> suggestions,
        List<KnownExclusion> excluded,
        int considered,
        Weighing weights) {

    public MakerAnswer {
        suggestions = List.copyOf(suggestions);
        excluded = List.copyOf(excluded);
    }
}
