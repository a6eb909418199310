package io.liantu.algorithm.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.algorithm.timetable.TimetablePlan.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimetableEngineTests {

    private static boolean never() {
        return false;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAsGoodAsTheBestOfAllTimetables(long seed) {
        var problem = SmallEvent.random(seed, 4, 5, 4);
        var best = SmallEvent.best(problem);

        var plan = plan(problem, TimetableEngineTests::never);

        assertThat(plan.isFeasible()).isEqualTo(best.isPresent());
        best.ifPresent(merit -> {
            assertThat(plan.outcome()).isEqualTo(Outcome.BEST);
            assertThat(plan.merit().wishes()).isEqualTo(merit.wishes()).isEqualTo(plan.atMostWishes());
            assertThat(plan.merit().breaks()).isEqualTo(merit.breaks()).isEqualTo(plan.atLeastBreaks());
            assertThat(TimetableCheck.breaches(problem, plan.timetable())).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesRulesThatNoTimetableKeepsAndOfWhichNoneIsNeedless(long seed) {
        var problem = SmallEvent.random(seed, 4, 5, 4);
        var plan = plan(problem, TimetableEngineTests::never);
        if (plan.outcome() != Outcome.IMPOSSIBLE) {
            return;
        }
        var clash = plan.clash().orElseThrow();
        var broken = SmallEvent.broken(problem);

        assertThat(clash.isMinimal()).isTrue();
        assertThat(canBeKept(clash.rules(), broken)).isFalse();
        assertThat(clash.rules()).allSatisfy(rule -> {
            var others = new ArrayList<>(clash.rules());
            others.remove(rule);
            assertThat(canBeKept(others, broken)).as("without %s", rule).isTrue();
        });
    }

    @Test
    void bothTestsAboveMeetEveryKindOfEvent() {
        var feasible = seeds().filter(seed ->
                        SmallEvent.best(SmallEvent.random(seed, 4, 5, 4)).isPresent())
                .count();

        assertThat(feasible).isBetween(40L, 110L);
    }

    @Test
    void keepsTheBestWhenItIsCancelled() {
        var told = new ArrayList<TimetablePlan>();
        var questions = new AtomicInteger();

        var plan = TimetableEngine.plan(twoSided(40, 300, 10), 1, () -> questions.incrementAndGet() > 400, told::add);

        assertThat(told.size()).isGreaterThan(1);
        assertThat(plan).isEqualTo(told.get(told.size() - 1));
        assertThat(plan.merit().breaks()).isLessThan(told.get(0).merit().breaks());
    }

    @Test
    void hasATimetableEvenWhenItIsCancelledAtOnce() {
        var plan = plan(twoSided(40, 300, 10), () -> true);

        assertThat(plan.isFeasible()).isTrue();
        assertThat(plan.merit().wishes()).isPositive();
    }

    /** Kőnig: with slots for the one who has most meetings there is a timetable, however tight. */
    @Test
    void placesAllThatTheFlowChoseInATwoSidedEvent() {
        var problem = twoSided(60, 900, 12);

        var plan = plan(problem, () -> true);

        assertThat(plan.merit().wishes()).isEqualTo(plan.atMostWishes());
        assertThat(plan.timetable().placed()).hasSize(30 * 12);
    }

    @Test
    void proposesTheSameAgainForTheSameSeed() {
        var problem = twoSided(40, 300, 10);
        assertThat(cancelledAfter(200, problem)).isEqualTo(cancelledAfter(200, problem));
    }

    @Test
    void countsOutThatTablesAreTooFew() {
        var meetings = IntStream.range(0, 6)
                .mapToObj(one -> WantedMeeting.obliged(2 * one, 2 * one + 1))
                .toList();

        var plan = plan(TimetableProblem.of(12, 5, 3, 1, meetings), TimetableEngineTests::never);

        assertThat(plan.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(plan.clash().orElseThrow().rules()).hasSize(6 + 5);
        assertThat(plan.timetable().placed()).hasSize(5);
    }

    private static TimetablePlan cancelledAfter(int many, TimetableProblem problem) {
        var questions = new AtomicInteger();
        return plan(problem, () -> questions.incrementAndGet() > many);
    }

    private static boolean canBeKept(Collection<Rule> rules, List<Set<Rule>> broken) {
        return broken.stream().anyMatch(some -> rules.stream().noneMatch(some::contains));
    }

    private static TimetablePlan plan(TimetableProblem problem, BooleanSupplier stop) {
        return TimetableEngine.plan(problem, 1, stop, plan -> {});
    }

    /** Half of them meet the other half, with more wishes than slots. */
    private static TimetableProblem twoSided(int participants, int wishes, int slots) {
        var random = new Random(1);
        var half = participants / 2;
        var pairs = new HashSet<Integer>();
        var meetings = new ArrayList<WantedMeeting>();
        while (meetings.size() < wishes) {
            var pair = random.nextInt(half * half);
            if (pairs.add(pair)) {
                meetings.add(WantedMeeting.wished(pair / half, half + pair % half, 1 + random.nextInt(9)));
            }
        }
        return TimetableProblem.of(participants, slots, slots / 2, half, meetings);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 120);
    }
}
