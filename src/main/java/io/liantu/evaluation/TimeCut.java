package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Fact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the day after which the newest facts begin, about a fifth of those that tell when they are. */
final class TimeCut {

    /** This share of the facts is hidden. */
    static final double HIDDEN = 0.2;

    private static final double MOST = 0.5;
    private static final int LEAST_DAYS = 3;

    private TimeCut() {}

    /** The last day that is known; empty when fewer than half of the facts have a day, or all together fewer than three. */
    static Optional<LocalDate> find(List<? extends Fact> facts) {
        var days = facts.stream().map(Fact::asOf).filter(Objects::nonNull).toList();
        var countUntil = new TreeMap<LocalDate, Integer>();
        days.forEach(day -> countUntil.merge(day, 1, Integer::sum));
        if (days.size() < MOST * facts.size() || countUntil.size() < LEAST_DAYS) {
            return Optional.empty();
        }
        var sum = 0;
        for (var day : countUntil.entrySet()) {
            sum += day.getValue();
            day.setValue(sum);
        }
        double wanted = (1 - HIDDEN) * days.size();
        return countUntil.headMap(countUntil.lastKey()).keySet().stream()
                .min(Comparator.comparingDouble(day -> Math.abs(Objects.requireNonNull(countUntil.get(day)) - wanted)));
    }
}
