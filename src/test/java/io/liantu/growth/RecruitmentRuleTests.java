package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.growth.RecruitmentPlan.Outlook;
import io.liantu.growth.RecruitmentPlan.Recruit;
import io.liantu.growth.RecruitmentPlan.Year;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecruitmentRuleTests {

    @Test
    void sparesTheSecondMakerOfTheSameForWhoFillsAnotherGap() {
        var plan = plan(2, 1, "chip 80: a 90, b 85", "glue 40: c 50");

        // One by one b is worth 68 and c 20; after a, b adds 6.8.
        assertThat(names(plan)).containsExactly("a", "c");
        assertThat(plan.recruits().get(1).gain()).isCloseTo(20, within(1e-9));
    }

    @Test
    void countsAllGapsThatOneWouldFill() {
        var recruit =
                plan(1, 1, "chip 80: a 50", "glue 60: a 50, b 90").recruits().get(0);

        assertThat(recruit.enterprise().id().value()).isEqualTo("a");
        assertThat(recruit.gain()).isCloseTo(70, within(1e-9));
        assertThat(recruit.fills())
                .extracting(filling -> filling.segment().id().value())
                .containsExactly("chip", "glue");
        assertThat(recruit.cumulativeShare()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void tellsHowTheChainIsExpectedToStandAfterEachYear() {
        var plan = plan(3, 3, "chip 80: a 50, b 50", "glue 40: c 25");

        // 8 of 10 segments are covered; a fills half of one, b half of what a left open, c a quarter of the other.
        assertThat(names(plan)).containsExactly("a", "b", "c");
        assertThat(plan.years()).extracting(Year::filled).containsExactly(0.5, 0.75, 1.0);
        assertThat(plan.years()).extracting(Year::recruits).containsExactly(1, 1, 1);
        assertThat(plan.years().get(2).completeness()).isCloseTo(0.9, within(1e-9));
        assertThat(plan.recruits()).extracting(Recruit::year).containsExactly(1, 2, 3);
        assertThat(plan.gaps()).extracting(Outlook::filled).containsExactly(0.75, 0.25);
    }

    @Test
    void takesTheFirstByIdOfEquals() {
        assertThat(names(plan(1, 1, "chip 80: b 50, a 50"))).containsExactly("a");
    }

    @Test
    void staysWithFiguresWhereNothingIsMissing() {
        var plan = new RecruitmentRule(SmallGaps.answer(0)).plan(5, 2);

        assertThat(plan.recruits()).isEmpty();
        assertThat(plan.years()).containsExactly(new Year(1, 0, 0, 0), new Year(2, 0, 0, 0));
        assertThat(plan.reachesAtLeast()).isEqualTo(1);
        assertThat(plan.finding().key()).isEqualTo("finding.plan.no-gaps");
        assertThat(plan.guarantee().key()).isEqualTo("guarantee.plan.none");
    }

    @Test
    void recruitsNobodyForWhatNobodyWaitsFor() {
        var plan = plan(5, 2, "chip 0: a 50", "glue 40:");

        assertThat(plan.recruits()).isEmpty();
        assertThat(plan.finding().key()).isEqualTo("finding.plan.nobody");
        assertThat(plan.years()).extracting(Year::completeness).containsExactly(0.8, 0.8);
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(seed -> (long) seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reachesWhatIsPromisedOfTheBestOfAllChoices(long seed) {
        var one = new RandomGaps(seed);
        var plan = new RecruitmentRule(one.answer()).plan(one.recruits, 2);

        var best = one.best();
        var chosen = names(plan).stream().mapToInt(Integer::parseInt).map(name -> 1 << name);
        assertThat(plan.worth()).isCloseTo(one.worth(chosen.sum()), within(1e-9));
        assertThat(plan.worth()).isBetween(RecruitmentPlan.GUARANTEE * best - 1e-9, best + 1e-9);
        assertThat(plan.bestIsAtMost()).isGreaterThanOrEqualTo(best - 1e-9);
        assertThat(plan.reachesAtLeast()).isLessThanOrEqualTo(best <= 0 ? 1 : plan.worth() / best + 1e-9);
        assertThat(plan.reachesAtLeast()).isGreaterThanOrEqualTo(RecruitmentPlan.GUARANTEE);
    }

    /** Gaps and their makers by chance; every choice is tried, and its worth added up as the plan's Javadoc says. */
    private static final class RandomGaps {

        private final int makers;
        private final int recruits;
        private final int[] importance;
        private final int[][] score;

        RandomGaps(long seed) {
            var random = new Random(seed);
            makers = 1 + random.nextInt(7);
            recruits = 1 + random.nextInt(4);
            importance = random.ints(1 + random.nextInt(5), 0, 101).toArray();
            score = IntStream.range(0, importance.length)
                    .mapToObj(gap -> random.ints(makers, -60, 101).toArray())
                    .toArray(int[][]::new);
        }

        GapAnswer answer() {
            return SmallGaps.answer(
                    3,
                    IntStream.range(0, importance.length).mapToObj(this::line).toArray(String[]::new));
        }

        private String line(int gap) {
            var candidates = IntStream.range(0, makers)
                    .filter(maker -> score[gap][maker] >= 0)
                    .mapToObj(maker -> maker + " " + score[gap][maker]);
            return "gap" + gap + " " + importance[gap] + ": " + String.join(", ", candidates.toList());
        }

        double best() {
            return IntStream.range(0, 1 << makers)
                    .filter(chosen -> Integer.bitCount(chosen) <= recruits)
                    .mapToDouble(this::worth)
                    .max()
                    .orElseThrow();
        }

        double worth(int chosen) {
            return IntStream.range(0, importance.length)
                    .mapToDouble(gap -> importance[gap] * (1 - open(gap, chosen)))
                    .sum();
        }

        private double open(int gap, int chosen) {
            return IntStream.range(0, makers)
                    .filter(maker -> (chosen >> maker & 1) == 1)
                    .mapToDouble(maker -> 1 - Math.max(0, score[gap][maker]) / 100.0)
                    .reduce(1, (one, other) -> one * other);
        }
    }

    private static List<String> names(RecruitmentPlan plan) {
        return plan.recruits().stream()
                .map(recruit -> recruit.enterprise().id().value())
                .toList();
    }

    /** A plan for these gaps beside covered segments, ten in all. */
    private static RecruitmentPlan plan(int recruits, int years, String... gaps) {
        return new RecruitmentRule(SmallGaps.answer(10 - gaps.length, gaps)).plan(recruits, years);
    }
}
