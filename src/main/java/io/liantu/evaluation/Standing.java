package io.liantu.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the right answers to one question stand in a ranking.
 *
 * @param items how many there were to choose from
 * @param levels of the right ones, the best first
 */
record Standing(long items, List<Level> levels) {

    Standing {
        levels = List.copyOf(levels);
    }

    static Standing of(Case asked, Ranking ranking) {
        var scores = Scores.ofRight(asked, ranking);
        var counts = scores.count(asked, ranking);
        return of(counts.items(), doubles(counts.between()), doubles(counts.tied()), doubles(counts.right()));
    }

    /** By counts of items from the highest score of a right one down; a score that no right one has counts as between. */
    static Standing of(long items, double[] between, double[] tied, double[] right) {
        var levels = new ArrayList<Level>();
        double above = 0;
        double rightAbove = 0;
        for (var index = 0; index < tied.length; index++) {
            above += between[index];
            if (right[index] > 0) {
                levels.add(new Level(above, rightAbove, tied[index], right[index]));
            }
            above += tied[index];
            rightAbove += right[index];
        }
        return new Standing(items, levels);
    }

    private static double[] doubles(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }

    /** How much of what stands before each right one, and itself, is right; the area under precision and recall. */
    double averagePrecision() {
        return levels.stream().mapToDouble(Level::precisions).sum()
                / levels.stream().mapToDouble(Level::right).sum();
    }

    /** One divided by the rank of the first right one. */
    double reciprocalRank() {
        return levels.get(0).reciprocalRank();
    }

    /** Whether a right one is among the first k. */
    double hits(int k) {
        return 1 - levels.get(0).missed(k);
    }

    /** Which share of the first k is right. */
    double precision(int k) {
        return levels.stream().mapToDouble(level -> level.rightWithin(k)).sum() / k;
    }
}
