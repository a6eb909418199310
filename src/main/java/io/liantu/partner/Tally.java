package io.liantu.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Sums by thing, always in the same order. */
final class Tally<T extends Comparable<? super T>> {

    private final NavigableMap<T, Double> sums = new TreeMap<>();

    void add(T thing, double amount) {
        sums.merge(thing, amount, Double::sum);
    }

    void atLeast(T thing, double amount) {
        sums.merge(thing, amount, Math::max);
    }

    double of(T thing) {
        return sums.getOrDefault(thing, 0.0);
    }

    boolean has(T thing) {
        return sums.containsKey(thing);
    }

    /** The largest first, equal ones in their order. */
    List<T> largest(int atMost) {
        return sums.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(atMost)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same without some things. */
    Tally<T> without(Collection<T> things) {
        var rest = new Tally<T>();
        rest.sums.putAll(sums);
        rest.sums.keySet().removeAll(things);
        return rest;
    }

    /** The same without all other things. */
    Tally<T> only(Collection<T> things) {
        var rest = new Tally<T>();
        rest.sums.putAll(sums);
        rest.sums.keySet().retainAll(Set.copyOf(things));
        return rest;
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /** The same, each divided by a sum. */
    Tally<T> dividedBy(double total) {
        var shares = new Tally<T>();
        sums.forEach((thing, sum) -> shares.add(thing, total > 0 ? sum / total : 0));
        return shares;
    }

    double total() {
        return sums.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The largest sum among some things; 0 when there is none of them. */
    double most(Iterable<T> things) {
        double most = 0;
        for (var thing : things) {
            most = Math.max(most, of(thing));
        }
        return most;
    }
}
