package io.liantu.partner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Learns weights by a logistic regression ({@link LogisticRegression}). A feature that would count against a candidate is left out and the rest learned
 * again, so that every point of a score has a reason; and so is one that would in some of {@value #HALVES} halves of the
 * examples, since what speaks for a candidate only by chance speaks against the next one (stability selection: Meinshausen and
 * Bühlmann 2010, doi:10.1111/j.1467-9868.2010.00740.x). An unknown value counts as the mean of the known ones. O(examples ×
 * features) a step, deterministic.
 */
final class WeightLearning {

    /** With fewer right examples there is nothing to learn from. */
    static final int FEWEST = 30;

    /** So many halves of the examples must agree that a feature speaks for a candidate, but for one. */
    private static final int HALVES = 40;

    private static final int SEED = 1;

    private final List<Example> examples;
    private final Map<String, Double> means = new TreeMap<>();

    private WeightLearning(List<Example> examples) {
        this.examples = examples;
    }

    /** Weights for the features that occur; nothing when there are too few examples of either sort. */
    static Optional<Weights> from(List<Example> examples) {
        long right = examples.stream().filter(Example::isRight).count();
        return right < FEWEST || examples.size() - right < FEWEST
                ? Optional.empty()
                : new WeightLearning(examples).learned();
    }

    private Optional<Weights> learned() {
        var features = new TreeSet<String>();
        examples.forEach(example -> example.clues().forEach(clue -> features.add(clue.feature())));
        features.forEach(feature -> means.put(feature, meanOf(feature)));
        var found = LogisticRegression.weights(certain(new ArrayList<>(features)), examples, means);
        return found.values().stream().anyMatch(weight -> weight > 0)
                ? Optional.of(Weights.of(found))
                : Optional.empty();
    }

    /** The features that speak for a candidate, the least certain one left out again and again. */
    private List<String> certain(List<String> features) {
        var chosen = new ArrayList<>(features);
        while (!chosen.isEmpty()) {
            var against = timesAgainst(chosen);
            var worst = Collections.max(chosen, Comparator.comparingInt(against::get));
            if (against.get(worst) <= 2) {
                return chosen;
            }
            chosen.remove(worst);
        }
        return chosen;
    }

    /** In how many halves of the examples each feature says nothing, or counts against a candidate. */
    private Map<String, Integer> timesAgainst(List<String> features) {
        var random = new Random(SEED);
        var shuffled = new ArrayList<>(examples);
        var against = new TreeMap<String, Integer>();
        features.forEach(feature -> against.put(feature, 0));
        for (var half = 0; half < HALVES; half++) {
            Collections.shuffle(shuffled, random);
            LogisticRegression.weights(features, halfOf(shuffled), means).forEach((feature, weight) -> {
                if (weight <= 0) {
                    against.merge(feature, 1, Integer::sum);
                }
            });
        }
        return against;
    }

    /** Half of the right ones and half of the wrong ones. */
    private static List<Example> halfOf(List<Example> shuffled) {
        var sides = shuffled.stream().collect(Collectors.partitioningBy(Example::isRight));
        return sides.values().stream()
                .flatMap(side -> side.stream().limit((side.size() + 1) / 2))
                .toList();
    }

    private double meanOf(String feature) {
        return examples.stream()
                .flatMap(example -> example.clues().stream())
                .filter(clue -> clue.feature().equals(feature))
                .flatMap(clue -> Optional.ofNullable(clue.value()).stream())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
