package io.liantu.listing;

import io.liantu.score.Reason;
import io.liantu.shared.Explanation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What each feature of a match adds at most; our judgement. A hundred together, with and without the ranking of suppliers. */
enum MatchWeight {
    FIT(28, 36),
    RANKED(10, 0),
    COVERS(12, 16),
    TERM(8, 8),
    TRUST(4, 5),
    DELIVERED(4, 5),
    OFFERED(4, 0),
    TAKEN(8, 8),
    ASKER(4, 4),
    NEARNESS(10, 10),
    ALLIED(8, 8);

    private final String feature = name().toLowerCase(Locale.ROOT);
    private final double ofProducts;
    private final double ofOthers;

    MatchWeight(double ofProducts, double ofOthers) {
        this.ofProducts = ofProducts;
        this.ofOthers = ofOthers;
    }

    /**
     * A reason of this weight.
     *
     * @param isOfProducts whether the ranking of suppliers has a say
     */
    Reason reason(boolean isOfProducts, @Nullable Double value, Explanation why) {
        return new Reason(feature, isOfProducts ? ofProducts : ofOthers, value, why);
    }
}
