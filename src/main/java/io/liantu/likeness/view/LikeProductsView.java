package io.liantu.likeness.view;

import io.liantu.likeness.LikeProducts;
import io.liantu.likeness.MeaningUse;
import io.liantu.shared.Wording;
import java.util.List;
import java.util.Locale;

/**
 * Which products are like one.
 *
 * @param meaning whether the answer rests on what names mean
 * @param basis the same as a sentence
 */
public record LikeProductsView(
        String product, String name, MeaningUse meaning, String basis, List<LikeProductView> like) {

    /** Shows them in a language. */
    public static LikeProductsView of(LikeProducts answer, Wording wording, Locale locale) {
        var key = "likeness.basis."
                + answer.meaning().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new LikeProductsView(
                answer.product().id().value(),
                answer.product().name(),
                answer.meaning(),
                wording.of(key, locale),
                answer.like().stream().map(LikeProductView::of).toList());
    }
}
