package io.liantu.intake.identity;

import java.util.List;

/**
 * Two records that are likely the same enterprise, for somebody to decide.
 *
 * @param likeness from 0 to 1
 */
public record LikelyPair(
        String id, PairState state, double likeness, List<IdentityReason> reasons, PairSide one, PairSide other) {

    public LikelyPair {
        reasons = List.copyOf(reasons);
    }
}
