package io.liantu.partner;

import java.util.List;
import java.util.TreeMap;

/**
 * What was learned from examples.
 *
 * @param weights learned ones, or the standard ones where there was too little to learn from; of the same features
 * @param isLearned whether they are
 * @param examples how many of the examples were right ones
 */
public record Learned(Weights weights, boolean isLearned, int examples) {

    static Learned from(List<Example> examples, Weights standard) {
        int right = (int) examples.stream().filter(Example::isRight).count();
        return WeightLearning.from(examples)
                .map(weights -> new Learned(withAll(weights, standard), true, right))
                .orElse(new Learned(standard, false, right));
    }

    /** What was found to say nothing has no points, and may still be given some. */
    private static Weights withAll(Weights weights, Weights standard) {
        var points = new TreeMap<>(weights.points());
        standard.points().keySet().forEach(feature -> points.putIfAbsent(feature, 0.0));
        return new Weights(points);
    }
}
