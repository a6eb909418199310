package io.liantu.growth;

import io.liantu.partner.Candidate;
import java.util.List;

/**
 * An outside enterprise that could fill gaps.
 *
 * @param offers one for each gap that it makes the product of; at least one
 */
record Prospect(List<Offer> offers) {

    /**
     * That it could fill one gap.
     *
     * @param candidate with the reasons for its chance
     */
    record Offer(Gap gap, Candidate candidate) {

        /** How likely it would fill the gap, 0 to 1: its score out of 100, for want of a better figure. */
        double chance() {
            return candidate.score().middle() / 100;
        }
    }

    Prospect {
        offers = List.copyOf(offers);
        if (offers.isEmpty()) {
            throw new IllegalArgumentException("A prospect offers something");
        }
    }
}
