package io.liantu.partner;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
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
 * Learns weights by a logistic regression with an L2 penalty (LIBLINEAR: Fan et al. 2008, JMLR 9:1871–1874), in which right
 * and wrong examples weigh the same. A feature that would count against a candidate is left out and the rest learned
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
    private static final double COST = 1;
    private static final double TOLERANCE = 1e-4;
    private static final int RIGHT = 1;
    private static final int WRONG = 0;

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
        var found = weights(certain(new ArrayList<>(features)));
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
            weights(features, halfOf(shuffled)).forEach((feature, weight) -> {
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

    private Map<String, Double> weights(List<String> features) {
        return weights(features, examples);
    }

    private Map<String, Double> weights(List<String> features, List<Example> examples) {
        var found = new TreeMap<String, Double>();
        if (!features.isEmpty()) {
            Linear.disableDebugOutput();
            var model = Linear.train(problem(features, examples), parameter(examples));
            // The weights speak for the label that came first.
            double sign = model.getLabels()[0] == RIGHT ? 1 : -1;
            for (var place = 0; place < features.size(); place++) {
                found.put(features.get(place), sign * model.getFeatureWeights()[place]);
            }
        }
        return found;
    }

    private Problem problem(List<String> features, List<Example> examples) {
        var problem = new Problem();
        problem.l = examples.size();
        problem.n = features.size() + 1;
        problem.bias = 1;
        problem.x = examples.stream().map(example -> row(example, features)).toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> example.isRight() ? RIGHT : WRONG)
                .toArray();
        return problem;
    }

    private Feature[] row(Example example, List<String> features) {
        var row = new Feature[features.size() + 1];
        for (var place = 0; place < features.size(); place++) {
            row[place] = new FeatureNode(place + 1, valueOf(example, features.get(place)));
        }
        row[features.size()] = new FeatureNode(features.size() + 1, 1);
        return row;
    }

    private double valueOf(Example example, String feature) {
        return example.clues().stream()
                .filter(clue -> clue.feature().equals(feature))
                .findFirst()
                .map(clue -> Optional.ofNullable(clue.value()).orElse(means.getOrDefault(feature, 0.0)))
                .orElse(means.getOrDefault(feature, 0.0));
    }

    private static Parameter parameter(List<Example> examples) {
        double right = examples.stream().filter(Example::isRight).count();
        var parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        parameter.setWeights(
                new double[] {examples.size() / right, examples.size() / (examples.size() - right)},
                new int[] {RIGHT, WRONG});
        return parameter;
    }
}
