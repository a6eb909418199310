package io.liantu.listing;

import java.util.Set;

/** For whom a feature of a match speaks. */
public enum MatchSide {
    /** It is good for the one who asks. */
    ASKER,
    /** It is good for the one who gives. */
    GIVER,
    /** It makes working together easier. */
    BOTH;

    private static final Set<String> FOR_GIVER = Set.of("taken", "asker");
    private static final Set<String> FOR_BOTH = Set.of("nearness", "allied");

    /** For whom a feature speaks. */
    public static MatchSide of(String feature) {
        if (FOR_GIVER.contains(feature)) {
            return GIVER;
        }
        return FOR_BOTH.contains(feature) ? BOTH : ASKER;
    }
}
