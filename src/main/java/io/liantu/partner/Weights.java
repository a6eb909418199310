package io.liantu.partner;

import io.liantu.score.Reason;
import io.liantu.score.Score;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each feature can add to a score, in points. They sum to 100 unless all are 0.
 *
 * @param points by feature, 0 or more
 */
public record Weights(SortedMap<String, Double> points) {

    private static final double ALL = 100;

    public Weights {
        if (points.values().stream().anyMatch(value -> !(value >= 0) || value.isInfinite())) {
            throw new IllegalArgumentException("Weights are 0 or more, not " + points);
        }
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /** Weights in these proportions. */
    static Weights of(Map<String, Double> proportions) {
        double sum =
                proportions.values().stream().mapToDouble(Double::doubleValue).sum();
        var points = new TreeMap<String, Double>();
        // Nothing is 0, not -0.
        proportions.forEach((feature, value) -> points.put(feature, sum > 0 ? ALL * value / sum + 0.0 : 0));
        return new Weights(points);
    }

    /**
     * The same where somebody wants some features to have other points; the others share what is left of 100 as before. More
     * than 100 in all is cut to proportions.
     *
     * @throws UnknownWeight when one of them is not weighed
     */
    Weights overruledBy(Map<String, Double> wanted) {
        wanted.keySet().stream()
                .filter(feature -> !points.containsKey(feature))
                .findFirst()
                .ifPresent(feature -> {
                    throw new UnknownWeight(feature, points.keySet());
                });
        double given = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
        double others = points.entrySet().stream()
                .filter(entry -> !wanted.containsKey(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        var proportions = new TreeMap<>(points);
        double rest = Math.max(0, ALL - given);
        proportions.replaceAll((feature, value) -> others > 0 ? value / others * rest : 0);
        proportions.putAll(wanted);
        return of(proportions);
    }

    /** The same where a feature does not count; the others share its points. */
    Weights without(String feature) {
        var others = new TreeMap<>(points);
        others.remove(feature);
        return of(others);
    }

    double of(String feature) {
        return points.getOrDefault(feature, 0.0);
    }

    /** Weighs clues. Features of no weight say nothing. */
    Score score(List<Clue> clues) {
        return new Score(clues.stream()
                .filter(clue -> of(clue.feature()) > 0)
                .map(clue -> new Reason(clue.feature(), of(clue.feature()), clue.value(), clue.explanation()))
                .toList());
    }
}
