package io.liantu.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * All pairs of a question and an item in one ranking by their scores, as the literature on links judges it. Questions may
 * count several times, which is how chance is told from skill; so counts are kept by question.
 */
final class Pool {

    private final int levels;
    private final List<Scores.Counts> counts;

    private Pool(int levels, List<Scores.Counts> counts) {
        this.levels = levels;
        this.counts = counts;
    }

    static Pool of(List<Case> asked, List<Ranking> rankings) {
        var scores = Scores.ofRight(asked, rankings);
        return new Pool(
                scores.size(),
                IntStream.range(0, asked.size())
                        .mapToObj(index -> scores.count(asked.get(index), rankings.get(index)))
                        .toList());
    }

    /** All pairs when each question counts so often. */
    Standing standing(int[] times) {
        var between = new double[levels];
        var tied = new double[levels];
        var right = new double[levels];
        long items = 0;
        for (var question = 0; question < times.length; question++) {
            if (times[question] > 0) {
                var count = counts.get(question);
                items += (long) times[question] * count.items();
                add(times[question], count.between(), between);
                add(times[question], count.tied(), tied);
                add(times[question], count.right(), right);
            }
        }
        return Standing.of(items, between, tied, right);
    }

    private static void add(int times, int[] count, double[] to) {
        for (var level = 0; level < to.length; level++) {
            to[level] += (double) times * count[level];
        }
    }
}
