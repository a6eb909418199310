package io.liantu.partner;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A logistic regression with an L2 penalty (LIBLINEAR: Fan et al. 2008, JMLR 9:1871–1874), in which right and wrong examples
 * weigh the same. O(examples × features) a step, deterministic.
 */
final class LogisticRegression {

    private static final double COST = 1;
    private static final double TOLERANCE = 1e-4;
    private static final int RIGHT = 1;
    private static final int WRONG = 0;

    private final List<String> features;
    private final Map<String, Double> means;

    private LogisticRegression(List<String> features, Map<String, Double> means) {
        this.features = features;
        this.means = means;
    }

    /**
     * By feature, above zero where it speaks for a candidate.
     *
     * @param means what an unknown value of a feature counts as
     */
    static Map<String, Double> weights(List<String> features, List<Example> examples, Map<String, Double> means) {
        return features.isEmpty() ? Map.of() : new LogisticRegression(features, means).weights(examples);
    }

    private Map<String, Double> weights(List<Example> examples) {
        Linear.disableDebugOutput();
        var model = Linear.train(problem(examples), parameter(examples));
        // The weights speak for the label that came first.
        double sign = model.getLabels()[0] == RIGHT ? 1 : -1;
        var found = new TreeMap<String, Double>();
        for (var place = 0; place < features.size(); place++) {
            found.put(features.get(place), sign * model.getFeatureWeights()[place]);
        }
        return found;
    }

    private Problem problem(List<Example> examples) {
        var problem = new Problem();
        problem.l = examples.size();
        problem.n = features.size() + 1;
        problem.bias = 1;
        problem.x = examples.stream().map(example -> row(example)).toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> example.isRight() ? RIGHT : WRONG)
                .toArray();
        return problem;
    }

    private Feature[] row(Example example) {
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
