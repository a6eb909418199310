package io.liantu.partner;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weights and where they come from.
 *
 * @param examples how many right examples there were to learn from; 0 when nobody has tried
 * @param asOf when it was tried to learn them; null when nobody has
 */
public record Weighing(
        Weights weights,
        WeightKind kind,
        int examples,
        @Nullable Instant asOf) {

    /** The standard weights, where nobody has tried to learn. */
    public static Weighing standard(Ranked what) {
        return new Weighing(what.standard(), WeightKind.STANDARD, 0, null);
    }

    static Weighing of(Learned learned, Instant asOf) {
        return new Weighing(
                learned.weights(),
                learned.isLearned() ? WeightKind.LEARNED : WeightKind.STANDARD,
                learned.examples(),
                asOf);
    }

    /**
     * The same where somebody wants some features to have other points.
     *
     * @throws UnknownWeight when one of them is not weighed
     */
    public Weighing overruledBy(Map<String, Double> points) {
        return with(weights.overruledBy(points));
    }

    /** The same with other points, from the same source. */
    Weighing with(Weights others) {
        return new Weighing(others, kind, examples, asOf);
    }
}
