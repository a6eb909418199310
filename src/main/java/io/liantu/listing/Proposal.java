package io.liantu.listing;

import java.util.List;

/**
 * Which projects to make of all that is open: the best overall pairing, next to the lists of each demand.
 *
 * @param pairs in the order of the demand list
 * @param total the points of all pairs together
 * @param atMost no pairing has more; the total itself where that is proven
 * @param firstCome the points where each demand took the best that was left, in the order in which they were raised
 * @param firstComePairs how many pairs those were
 * @param lists who could answer each demand that has no project yet
 */
public record Proposal(
        List<ProposedPair> pairs,
        double total,
        double atMost,
        double firstCome,
        int firstComePairs,
        List<MatchAnswer> lists) {

    /** Whatever is less is rounding. */
    private static final double ROUNDING = 0.01;

    public Proposal {
        pairs = List.copyOf(pairs);
        lists = List.copyOf(lists);
    }

    /** Whether no pairing is better. */
    public boolean isProven() {
        return atMost - total < ROUNDING;
    }

    /** The demands for which nobody is left. */
    public List<Known<DemandItem>> open() {
        var served = pairs.stream().map(pair -> pair.demand().item().id()).toList();
        return lists.stream()
                .map(MatchAnswer::demand)
                .filter(demand -> !served.contains(demand.item().id()))
                .toList();
    }
}
