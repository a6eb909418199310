package io.liantu.listing;

import io.liantu.algorithm.Pairing.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * In how many pairs givers may be.
 *
 * @param capacity of those who do not say how much they offer
 * @param offered what the others offer, in yuan
 * @param asked what a demand asks for, in yuan; 0 when it is unknown
 */
record Loads(int capacity, Map<Giver, Double> offered, ToDoubleFunction<DemandId> asked) {

    /** As many as an amount lasts for where the smallest demands come first; one at least. */
    Map<Giver, Integer> mostPairs(List<Option<DemandId, Giver>> options) {
        var amounts = new HashMap<Giver, List<Double>>();
        options.forEach(option -> amounts.computeIfAbsent(option.giver(), giver -> new ArrayList<>())
                .add(asked.applyAsDouble(option.asker())));
        var most = new HashMap<Giver, Integer>();
        amounts.forEach((giver, all) -> most.put(giver, mostPairs(giver, all)));
        return most;
    }

    private int mostPairs(Giver giver, List<Double> amounts) {
        var left = offered.get(giver);
        if (left == null) {
            return capacity;
        }
        double sum = 0;
        int pairs = 0;
        for (double amount : amounts.stream().sorted().toList()) {
            sum += amount;
            pairs += sum <= left ? 1 : 0;
        }
        return left > 0 ? Math.max(1, pairs) : 0;
    }

    /** Who would have to give more than it has, though it could be in fewer pairs. */
    List<Giver> overloaded(List<Option<DemandId, Giver>> chosen, Map<Giver, Integer> givers) {
        var pairs = new HashMap<Giver, Integer>();
        var loads = new HashMap<Giver, Double>();
        var pinned = new HashSet<Giver>();
        chosen.forEach(option -> {
            pairs.merge(option.giver(), option.pinned() ? 0 : 1, Integer::sum);
            loads.merge(option.giver(), asked.applyAsDouble(option.asker()), Double::sum);
            if (option.pinned()) {
                pinned.add(option.giver());
            }
        });
        return pairs.keySet().stream()
                .filter(giver -> pairs.getOrDefault(giver, 0) > (pinned.contains(giver) ? 0 : 1))
                .filter(giver -> givers.getOrDefault(giver, 0) > 0)
                .filter(giver -> loads.getOrDefault(giver, 0.0) > offered.getOrDefault(giver, Double.MAX_VALUE))
                .sorted(Comparator.comparing(Giver::key))
                .toList();
    }
}
