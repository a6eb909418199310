package io.liantu.intake.identity;

import java.util.List;

/**
 * Whether two records mean the same enterprise, and why.
 *
 * @param likeness from 0 to 1; for putting likely pairs in order, not a probability
 * @param reasons what decided it, the weightiest first
 */
public record Verdict(Sameness sameness, double likeness, List<IdentityReason> reasons) {

    public Verdict {
        if (likeness < 0 || likeness > 1) {
            throw new IllegalArgumentException("Likeness is from 0 to 1, not " + likeness);
        }
        reasons = List.copyOf(reasons);
    }

    boolean isSurerThan(Verdict other) {
        int order = sameness.compareTo(other.sameness);
        return order < 0 || (order == 0 && likeness > other.likeness);
    }
}
