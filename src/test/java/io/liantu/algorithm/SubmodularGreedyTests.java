package io.liantu.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.liantu.algorithm.SubmodularGreedy.Choice;
import io.liantu.algorithm.SubmodularGreedy.Pick;
import io.liantu.algorithm.SubmodularGreedy.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubmodularGreedyTests {

    private static final double PART_OF_THE_BEST = 1 - 1 / Math.E;

    /** The weights of the elements that are covered, each counted once. */
    private static final class Coverage implements Worth<Integer> {

        private final Case one;
        private final Set<Integer> covered = new TreeSet<>();

        Coverage(Case one) {
            this.one = one;
        }

        @Override
        public double gain(Integer candidate) {
            return one.covers().get(candidate).stream()
                    .filter(element -> !covered.contains(element))
                    .mapToDouble(one.weights()::get)
                    .sum();
        }

        @Override
        public void add(Integer candidate) {
            covered.addAll(one.covers().get(candidate));
        }
    }

    /** What each candidate covers, and what each element weighs. */
    record Case(List<Set<Integer>> covers, List<Integer> weights, int limit) {

        List<Integer> candidates() {
            return IntStream.range(0, covers.size()).boxed().toList();
        }

        Choice<Integer> atMost() {
            return SubmodularGreedy.atMost(limit, candidates(), new Coverage(this));
        }

        double worth(List<Integer> chosen) {
            var coverage = new Coverage(this);
            var worth = 0.0;
            for (var candidate : chosen) {
                worth += coverage.gain(candidate);
                coverage.add(candidate);
            }
            return worth;
        }
    }

    @Test
    void takesWhatAddsMostAndNotWhatIsMostAlone() {
        var one = new Case(List.of(Set.of(0, 1, 2), Set.of(1, 2), Set.of(3)), List.of(1, 1, 1, 1), 2);

        assertThat(one.atMost().picks()).containsExactly(new Pick<>(0, 3), new Pick<>(2, 1));
        assertThat(one.atMost().worth()).isEqualTo(4);
        assertThat(one.atMost().bestIsAtMost()).isEqualTo(4);
    }

    @Test
    void leavesOutWhatAddsNothing() {
        var one = new Case(List.of(Set.of(0), Set.of(0)), List.of(1), 2);

        assertThat(one.atMost().candidates()).containsExactly(0);
    }

    @Test
    void choosesNobodyWhereNobodyMayBeChosen() {
        var one = new Case(List.of(Set.of(0)), List.of(1), 0);

        assertThat(one.atMost()).isEqualTo(new Choice<>(List.of(), 0, 0));
        assertThat(SubmodularGreedy.atMost(3, List.<Integer>of(), new Coverage(one))
                        .picks())
                .isEmpty();
    }

    @Test
    void refusesNumbersThatAreNone() {
        var one = new Case(List.of(Set.of(0)), List.of(1), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubmodularGreedy.atMost(-1, List.of(0), new Coverage(one)));
        assertThatIllegalArgumentException().isThrownBy(() -> SubmodularGreedy.atMost(1, List.of(0), new Unknown()));
    }

    private static final class Unknown implements Worth<Integer> {

        @Override
        public double gain(Integer candidate) {
            return Double.NaN;
        }

        @Override
        public void add(Integer candidate) {}
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void choosesTheSameAsAskingEverybodyEachTime(Case one) {
        var plain = plainGreedy(one);

        assertThat(one.atMost().picks()).isEqualTo(plain);
        assertThat(one.atMost().evaluations()).isLessThanOrEqualTo(one.covers().size() * (plain.size() + 1));
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void reachesItsPartOfTheBestOfAllChoices(Case one) {
        var best = bestOfAllSubsets(one);

        assertThat(one.atMost().worth()).isGreaterThanOrEqualTo(PART_OF_THE_BEST * best - 1e-9);
        assertThat(one.atMost().bestIsAtMost()).isGreaterThanOrEqualTo(best - 1e-9);
        assertThat(one.atMost().candidates()).hasSizeLessThanOrEqualTo(one.limit());
    }

    @Test
    void asksFewOfManyAgain() {
        var random = new Random(1);
        var covers = Stream.generate(() -> (Set<Integer>)
                        new TreeSet<>(random.ints(20, 0, 1000).boxed().toList()))
                .limit(200)
                .toList();
        var one = new Case(covers, random.ints(1000, 1, 9).boxed().toList(), 20);

        assertThat(one.atMost().picks()).hasSize(20).isEqualTo(plainGreedy(one));
        assertThat(one.atMost().evaluations()).isBetween(200, 1000);
    }

    private static Stream<Case> randomCases() {
        return IntStream.range(0, 400).mapToObj(seed -> {
            var random = new Random(seed);
            return randomCase(random, 1 + random.nextInt(9), 1 + random.nextInt(10), random.nextInt(6));
        });
    }

    private static Case randomCase(Random random, int candidates, int elements, int limit) {
        var covers = Stream.generate(() -> subset(random, elements))
                .limit(candidates)
                .toList();
        return new Case(covers, random.ints(elements, 0, 9).boxed().toList(), limit);
    }

    private static Set<Integer> subset(Random random, int size) {
        var subset = new TreeSet<Integer>();
        IntStream.range(0, size).filter(element -> random.nextDouble() < 0.3).forEach(subset::add);
        return subset;
    }

    /** Asks everybody each time, and takes the first of the best. */
    private static List<Pick<Integer>> plainGreedy(Case one) {
        var coverage = new Coverage(one);
        var picks = new ArrayList<Pick<Integer>>();
        while (picks.size() < one.limit()) {
            var best = -1;
            var most = 0.0;
            for (var candidate : one.candidates()) {
                var gain = coverage.gain(candidate);
                if (gain > most) {
                    best = candidate;
                    most = gain;
                }
            }
            if (best < 0) {
                return picks;
            }
            picks.add(new Pick<>(best, coverage.gain(best)));
            coverage.add(best);
        }
        return picks;
    }

    private static double bestOfAllSubsets(Case one) {
        return IntStream.range(0, 1 << one.covers().size())
                .mapToObj(bits -> one.candidates().stream()
                        .filter(candidate -> ((bits >> candidate) & 1) == 1)
                        .toList())
                .filter(subset -> subset.size() <= one.limit())
                .mapToDouble(one::worth)
                .max()
                .orElseThrow();
    }
}
