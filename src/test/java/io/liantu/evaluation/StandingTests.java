package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void judgesWhatIsCountedByHand() {
        // Ranks 2 and 4 are right; the one on top is known already.
        var standing = Standing.of(asked(IntSet.of(2, 4), IntSet.of(0)), Ranking.inOrder(9, 8, 7, 6, 5, Double.NaN));

        assertThat(standing.items()).isEqualTo(5);
        assertThat(standing.averagePrecision()).isCloseTo((1 / 2.0 + 2 / 4.0) / 2, EXACT);
        assertThat(standing.reciprocalRank()).isCloseTo(0.5, EXACT);
        assertThat(standing.hits(1)).isZero();
        assertThat(standing.hits(2)).isEqualTo(1);
        assertThat(standing.precision(4)).isCloseTo(0.5, EXACT);
    }

    @Test
    void putsWhatIsNotRankedBehindAllThatIs() {
        var standing = Standing.of(asked(IntSet.of(2), IntSet.of()), Ranking.inOrder(-5, -6, Double.NaN, Double.NaN));

        assertThat(standing.reciprocalRank()).isCloseTo((1 / 3.0 + 1 / 4.0) / 2, EXACT);
        assertThat(standing.hits(3)).isCloseTo(0.5, EXACT);
    }

    @Test
    void givesARankingOfNothingTheValuesOfChance() {
        var standing = Standing.of(asked(IntSet.of(7), IntSet.of()), Ranking.none(1000));

        var harmonic = IntStream.rangeClosed(1, 1000).mapToDouble(n -> 1.0 / n).sum();
        assertThat(standing.averagePrecision()).isCloseTo(harmonic / 1000, EXACT);
        assertThat(standing.reciprocalRank()).isCloseTo(harmonic / 1000, EXACT);
        assertThat(standing.hits(10)).isCloseTo(0.01, EXACT);
        assertThat(standing.precision(10)).isCloseTo(0.001, EXACT);
    }

    @RepeatedTest(60)
    void averagesOverAllOrdersOfTies(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int items = 2 + random.nextInt(5);
        var scores = IntStream.range(0, items)
                .mapToDouble(item -> random.nextInt(4) == 0 ? Double.NaN : random.nextInt(3))
                .toArray();
        var right = new IntOpenHashSet(IntStream.range(0, items)
                .filter(item -> item == 0 || random.nextInt(3) == 0)
                .toArray());
        var standing = Standing.of(asked(right, IntSet.of()), Ranking.inOrder(scores));
        int k = 1 + random.nextInt(items);

        assertThat(standing.averagePrecision()).isCloseTo(average(scores, right, BruteForce::averagePrecision), EXACT);
        assertThat(standing.reciprocalRank()).isCloseTo(average(scores, right, BruteForce::reciprocalRank), EXACT);
        assertThat(standing.hits(k)).isCloseTo(average(scores, right, order -> BruteForce.hits(order, k)), EXACT);
        assertThat(standing.precision(k))
                .isCloseTo(average(scores, right, order -> BruteForce.precision(order, k)), EXACT);
    }

    private static double average(double[] scores, IntSet right, ToDoubleFunction<List<Boolean>> measure) {
        return BruteForce.orders(scores, right).stream()
                .mapToDouble(measure)
                .average()
                .orElseThrow();
    }

    static Case asked(IntSet right, IntSet known) {
        return new Case(Question.whoMakes("p"), right, known);
    }

    /** Measures by their definitions, on whether each rank is right. */
    static final class BruteForce {

        private BruteForce() {}

        /** All orders in which higher scores come first. */
        static List<List<Boolean>> orders(double[] scores, IntSet right) {
            var found = new ArrayList<List<Boolean>>();
            extend(scores, right, new ArrayList<>(), found);
            return found;
        }

        private static void extend(double[] scores, IntSet right, List<Integer> begun, List<List<Boolean>> found) {
            if (begun.size() == scores.length) {
                found.add(begun.stream().map(item -> right.contains((int) item)).toList());
                return;
            }
            double best = IntStream.range(0, scores.length)
                    .filter(item -> !begun.contains(item))
                    .mapToDouble(item -> value(scores[item]))
                    .max()
                    .orElseThrow();
            for (var item = 0; item < scores.length; item++) {
                if (!begun.contains(item) && value(scores[item]) == best) {
                    var longer = new ArrayList<>(begun);
                    longer.add(item);
                    extend(scores, right, longer, found);
                }
            }
        }

        private static double value(double score) {
            return Double.isNaN(score) ? -1 : score;
        }

        static double averagePrecision(List<Boolean> order) {
            var sum = 0.0;
            for (var rank = 1; rank <= order.size(); rank++) {
                if (order.get(rank - 1)) {
                    sum += precision(order, rank);
                }
            }
            return sum / Collections.frequency(order, true);
        }

        static double reciprocalRank(List<Boolean> order) {
            return 1.0 / (order.indexOf(true) + 1);
        }

        static double hits(List<Boolean> order, int k) {
            return order.subList(0, k).contains(true) ? 1 : 0;
        }

        static double precision(List<Boolean> order, int k) {
            return Collections.frequency(order.subList(0, k), true) / (double) k;
        }
    }
}
