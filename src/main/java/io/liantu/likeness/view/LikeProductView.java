package io.liantu.likeness.view;

import io.liantu.likeness.LikeProduct;
import org.jspecify.annotations.Nullable;

/**
 * A product that is like the one asked about; all figures are 0 to 1.
 *
 * @param likeness of names and meaning together
 * @param byName of the names as text
 * @param byMeaning of what the names mean; null when it is not known
 */
public record LikeProductView(
        String product,
        String name,
        double likeness,
        double byName,
        @Nullable Double byMeaning) {

    private static final double THOUSANDTHS = 1000;

    static LikeProductView of(LikeProduct like) {
        var likeness = like.likeness();
        var byMeaning = likeness.byMeaning();
        return new LikeProductView(
                like.product().id().value(),
                like.product().name(),
                rounded(likeness.value()),
                rounded(likeness.byName()),
                byMeaning == null ? null : Double.valueOf(rounded(byMeaning)));
    }

    private static double rounded(double value) {
        return Math.round(value * THOUSANDTHS) / THOUSANDTHS;
    }
}
