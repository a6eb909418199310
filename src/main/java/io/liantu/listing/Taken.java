package io.liantu.listing;

import java.util.HashMap;
import java.util.Map;

/** What has been taken of givers so far. */
final class Taken {

    private final int capacity;
    private final Map<Giver, Double> offered;
    private final Map<Giver, Double> amounts = new HashMap<>();
    private final Map<Giver, Integer> pairs = new HashMap<>();

    /**
     * @param capacity in how many pairs a giver may be who does not say how much it offers
     * @param offered what the others offer, in yuan
     */
    Taken(int capacity, Map<Giver, Double> offered) {
        this.capacity = capacity;
        this.offered = Map.copyOf(offered);
    }

    /** Takes something for a demand in any case. */
    void takeAnyway(Giver giver, double amount) {
        amounts.merge(giver, amount, Double::sum);
        pairs.merge(giver, 1, Integer::sum);
    }

    /** Takes something for a demand, unless nothing is left; the first may ask for more than there is. */
    boolean take(Giver giver, double amount) {
        var all = offered.get(giver);
        double before = amounts.getOrDefault(giver, 0.0);
        int count = pairs.getOrDefault(giver, 0);
        boolean isLeft = all == null ? count < capacity : all > 0 && (count == 0 || before + amount <= all);
        if (isLeft) {
            takeAnyway(giver, amount);
        }
        return isLeft;
    }
}
