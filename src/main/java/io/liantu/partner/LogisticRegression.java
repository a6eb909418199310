package io.liantu.partner;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;

/**
 * A logistic regression with an L2 penalty (LIBLINEAR: Fan et al. 2008, JMLR 9:1871–1874), in which right and wrong examples
 * weigh the same. O(examples × features) a step, deterministic.
 */
record LogisticRegression(ExampleTable examples) {

    private static final double COST = 1;
    private static final double TOLERANCE = 1e-4;
    private static final int RIGHT = 1;
    private static final int WRONG = 0;

    /**
     * The weights of some features, in their order, above zero where one speaks for a candidate.
     *
     * @param features the columns that count, at least one
     * @param rows the examples that count, right ones and wrong ones
     */
    double[] weights(List<Integer> features, int[] rows) {
        Linear.disableDebugOutput();
        var model = Linear.train(problem(features, rows), parameter(rows));
        // The weights speak for the label that came first.
        double sign = model.getLabels()[0] == RIGHT ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights())
                .limit(features.size())
                .map(weight -> sign * weight)
                .toArray();
    }

    private Problem problem(List<Integer> features, int[] rows) {
        var problem = new Problem();
        problem.l = rows.length;
        problem.n = features.size() + 1;
        problem.bias = 1;
        problem.x = Arrays.stream(rows).mapToObj(row -> row(features, row)).toArray(Feature[][]::new);
        problem.y = Arrays.stream(rows)
                .mapToDouble(row -> examples.isRight(row) ? RIGHT : WRONG)
                .toArray();
        return problem;
    }

    private Feature[] row(List<Integer> features, int row) {
        var nodes = new Feature[features.size() + 1];
        for (var place = 0; place < features.size(); place++) {
            nodes[place] = new FeatureNode(place + 1, examples.value(row, features.get(place)));
        }
        nodes[features.size()] = new FeatureNode(features.size() + 1, 1);
        return nodes;
    }

    private Parameter parameter(int[] rows) {
        double right = Arrays.stream(rows).filter(examples::isRight).count();
        var parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        parameter.setWeights(
                new double[] {rows.length / right, rows.length / (rows.length - right)}, new int[] {RIGHT, WRONG});
        return parameter;
    }
}
