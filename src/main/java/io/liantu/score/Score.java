package io.liantu.score;

import java.util.List;

/**
 * A score out of 100 as a range: what is known adds its points, what is unknown widens the range instead of lowering
 * it. Rankings go by the middle of the range, so that an unknown counts half.
 */
public record Score(List<Reason> reasons) {

    public Score {
        reasons = List.copyOf(reasons);
    }

    /** The points if everything unknown turned out worst. */
    public double atLeast() {
        return reasons.stream().mapToDouble(Reason::atLeast).sum();
    }

    /** The points if everything unknown turned out best. */
    public double atMost() {
        return reasons.stream().mapToDouble(Reason::atMost).sum();
    }

    /** What rankings go by. */
    public double middle() {
        return (atLeast() + atMost()) / 2;
    }

    /** What is to be found out to narrow the range. */
    public List<Reason> unknown() {
        return reasons.stream().filter(reason -> !reason.isKnown()).toList();
    }

    /** What is known, in the order of the rule. */
    public List<Reason> known() {
        return reasons.stream().filter(Reason::isKnown).toList();
    }
}
