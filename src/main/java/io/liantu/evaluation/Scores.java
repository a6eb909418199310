package io.liantu.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Scores that right answers got, each once, the least first in the array. All other items matter only by how many of them
 * lie between two.
 */
final class Scores {

    private final double[] ascending;

    private Scores(double[] ascending) {
        this.ascending = ascending;
    }

    /** How many items there are, by scores from the highest down. */
    static final class Counts {

        private final int items;
        private final int[] between;
        private final int[] tied;
        private final int[] right;

        private Counts(int items, int scores) {
            this.items = items;
            between = new int[scores + 1];
            tied = new int[scores];
            right = new int[scores];
        }

        /** All that could be chosen. */
        int items() {
            return items;
        }

        /** Above each score, and not above the one before. */
        int[] between() {
            return between;
        }

        /** With each score. */
        int[] tied() {
            return tied;
        }

        /** Those with each score that are right. */
        int[] right() {
            return right;
        }
    }

    static Scores ofRight(Case asked, Ranking ranking) {
        return new Scores(rightScores(asked, ranking).sorted().distinct().toArray());
    }

    static Scores ofRight(List<Case> asked, List<Ranking> rankings) {
        return new Scores(IntStream.range(0, asked.size())
                .boxed()
                .flatMapToDouble(index -> rightScores(asked.get(index), rankings.get(index)))
                .sorted()
                .distinct()
                .toArray());
    }

    private static DoubleStream rightScores(Case asked, Ranking ranking) {
        return asked.right().intStream().mapToDouble(ranking::score);
    }

    int size() {
        return ascending.length;
    }

    /** Counts the items of one ranking by these scores. */
    Counts count(Case asked, Ranking ranking) {
        var counts = new Counts(ranking.size() - asked.known().size(), size());
        for (var place = 0; place < ranking.size(); place++) {
            if (!asked.known().contains(place)) {
                count(ranking.score(place), counts);
            }
        }
        asked.right().forEach(place -> counts.right()[size() - 1 - index(ranking.score(place))]++);
        return counts;
    }

    private void count(double score, Counts counts) {
        int index = index(score);
        if (index >= 0) {
            counts.tied()[size() - 1 - index]++;
        } else {
            // So many scores are below it, and the others above.
            counts.between()[size() - (-index - 1)]++;
        }
    }

    private int index(double score) {
        return Arrays.binarySearch(ascending, score);
    }
}
