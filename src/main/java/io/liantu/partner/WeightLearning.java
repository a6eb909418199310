package io.liantu.partner;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns weights by a logistic regression ({@link LogisticRegression}). A feature that would count against a candidate is left
 * out and the rest learned again, so that every point of a score has a reason; and so is one that would in more than
 * {@value #DISSENTERS} of {@value #HALVES} halves of the examples, since what speaks for a candidate only by chance speaks
 * against the next one (stability selection: Meinshausen and Bühlmann 2010, doi:10.1111/j.1467-9868.2010.00740.x). Of the wrong
 * examples a half holds a few for each right one: more of them say little more. An unknown value counts as the mean of the
 * known ones. O(examples × features) a step, deterministic.
 */
final class WeightLearning {

    /** With fewer right examples there is nothing to learn from. */
    static final int FEWEST = 30;

    private static final int HALVES = 40;
    private static final int DISSENTERS = 2;
    private static final int WRONG_FOR_A_RIGHT = 5;
    private static final int SEED = 1;

    private final ExampleTable examples;
    private final LogisticRegression regression;
    private final int[] right;
    private final int[] wrong;

    private WeightLearning(ExampleTable examples) {
        this.examples = examples;
        regression = new LogisticRegression(examples);
        right = examples.rows(true);
        wrong = examples.rows(false);
    }

    /** Weights for the features that occur; nothing when there are too few examples of either sort. */
    static Optional<Weights> from(List<Example> examples) {
        long right = examples.stream().filter(Example::isRight).count();
        return right < FEWEST || examples.size() - right < FEWEST
                ? Optional.empty()
                : new WeightLearning(ExampleTable.of(examples)).learned();
    }

    private Optional<Weights> learned() {
        var chosen = certain();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var found = new TreeMap<String, Double>();
        var weights = regression.weights(chosen, both(right, wrong));
        for (var place = 0; place < weights.length; place++) {
            found.put(examples.features().get(chosen.get(place)), Math.max(0, weights[place]));
        }
        return found.values().stream().anyMatch(weight -> weight > 0)
                ? Optional.of(Weights.of(found))
                : Optional.empty();
    }

    /** The features that speak for a candidate. The least certain one is left out again and again, with all that mostly do not. */
    private List<Integer> certain() {
        var chosen = new ArrayList<>(
                IntStream.range(0, examples.features().size()).boxed().toList());
        while (!chosen.isEmpty()) {
            var against = timesAgainst(chosen);
            int most =
                    against.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (most <= DISSENTERS) {
                return chosen;
            }
            int limit = Math.min(most, HALVES / 2);
            chosen.removeIf(feature -> against.getOrDefault(feature, 0) >= limit);
        }
        return chosen;
    }

    /** In how many halves of the examples each feature says nothing, or counts against a candidate. */
    private Map<Integer, Integer> timesAgainst(List<Integer> features) {
        var random = new Random(SEED);
        var against = new TreeMap<Integer, Integer>();
        for (var half = 0; half < HALVES; half++) {
            var weights = regression.weights(features, half(random));
            for (var place = 0; place < weights.length; place++) {
                if (weights[place] <= 0) {
                    against.merge(features.get(place), 1, Integer::sum);
                }
            }
        }
        return against;
    }

    private int[] half(Random random) {
        int rights = (right.length + 1) / 2;
        int wrongs = Math.min((wrong.length + 1) / 2, WRONG_FOR_A_RIGHT * rights);
        return both(some(right, rights, random), some(wrong, wrongs, random));
    }

    private static int[] both(int[] right, int[] wrong) {
        return IntStream.concat(Arrays.stream(right), Arrays.stream(wrong)).toArray();
    }

    private static int[] some(int[] rows, int many, Random random) {
        return IntArrays.trim(IntArrays.shuffle(rows.clone(), random), many);
    }
}
