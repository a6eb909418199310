package io.liantu.intake.identity;

import java.util.Collection;
import java.util.function.Function;

/**
 * How well verdicts agree with labels.
 *
 * @param precision which share of the certain pairs is the same
 * @param merged which share of the same pairs is certain
 * @param recall which share of the same pairs is certain or likely
 */
record Quality(double precision, double merged, double recall) {

    static Quality of(Collection<LabelledPair> pairs, Function<LabelledPair, Sameness> judge) {
        var certain = pairs.stream()
                .filter(pair -> judge.apply(pair) == Sameness.CERTAIN)
                .toList();
        var same = pairs.stream().filter(LabelledPair::same).toList();
        var right = certain.stream().filter(LabelledPair::same).count();
        var found = same.stream()
                .filter(pair -> judge.apply(pair) != Sameness.DIFFERENT)
                .count();
        return new Quality((double) right / certain.size(), (double) right / same.size(), (double) found / same.size());
    }
}
