package io.liantu.algorithm.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplanningTests {

    /** Obliged meetings, wishes, and meetings that stay in their slot: more is better, in this order. */
    private record Worth(long obliged, long wishes, long stay) implements Comparable<Worth> {

        @Override
        public int compareTo(Worth other) {
            var byObliged = Long.compare(obliged, other.obliged);
            var byWishes = byObliged == 0 ? Long.compare(wishes, other.wishes) : byObliged;
            return byWishes == 0 ? Long.compare(stay, other.stay) : byWishes;
        }

        static Worth of(TimetableProblem problem, Timetable before, Set<Integer> displaced, Timetable after) {
            var kept = before.placed().stream()
                    .filter(m -> after.seatOf(m).isPresent())
                    .toList();
            return new Worth(
                    kept.stream()
                            .filter(m -> problem.meetings().get(m).obliged())
                            .count(),
                    kept.stream()
                            .mapToLong(m -> problem.meetings().get(m).wish() + 1)
                            .sum(),
                    kept.stream()
                            .filter(m -> !displaced.contains(m) && slot(before, m) == slot(after, m))
                            .count());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesAsLittleAsTheBestOfAllTimetables(long seed) {
        var problem = SmallEvent.random(seed, 4, 5, 4);
        var before = TimetableEngine.plan(problem, 1, () -> false, plan -> {}).timetable();
        var random = new Random(seed);
        var now = random.nextInt(problem.slots());
        var changed = changed(problem, random, now);

        var replan = Replanning.mend(changed, before, Set.of(), now, 1, () -> false);

        assertThat(replan.isBest()).isTrue();
        assertThat(isAllowed(changed, before, Set.of(), replan.timetable(), now))
                .isTrue();
        assertThat(Worth.of(problem, before, Set.of(), replan.timetable()))
                .isEqualTo(best(changed, before, Set.of(), now));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void changesAsLittleAsTheBestWhereEverybodyIsBusyAllDay(long seed) {
        var problem = busy(new Random(seed));
        var before = TimetableEngine.plan(problem, 1, () -> false, plan -> {}).timetable();
        var late = problem.withAbsence((int) (seed % 6), 0, 1);

        var replan = Replanning.mend(late, before, Set.of(), 0, 1, () -> false);

        assertThat(replan.isBest()).isTrue();
        assertThat(isAllowed(late, before, Set.of(), replan.timetable(), 0)).isTrue();
        assertThat(Worth.of(problem, before, Set.of(), replan.timetable())).isEqualTo(best(late, before, Set.of(), 0));
    }

    /** Some lost their places, which others may have by now, and what is over is over for them as well. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findsPlacesForThoseThatLostTheirs(long seed) {
        var problem = SmallEvent.random(seed, 4, 5, 4);
        var random = new Random(seed);
        var before = TimetableEngine.plan(problem, 1, () -> false, plan -> {}).timetable();
        var displaced = before.placed().stream()
                .filter(meeting -> random.nextInt(2) == 0)
                .collect(Collectors.toSet());
        var others = elsewhere(problem, before, displaced, random);
        var now = random.nextInt(problem.slots());
        var changed = changed(problem, random, now);

        var replan = Replanning.mend(changed, others, displaced, now, 1, () -> false);

        assertThat(replan.isBest()).isTrue();
        assertThat(isAllowed(changed, others, displaced, replan.timetable(), now))
                .isTrue();
        assertThat(Worth.of(problem, others, displaced, replan.timetable()))
                .isEqualTo(best(changed, others, displaced, now));
    }

    /** Those that lost their places were anywhere, also where others are. */
    private static Timetable elsewhere(
            TimetableProblem problem, Timetable before, Set<Integer> displaced, Random random) {
        var seats = new ArrayList<>(before.seats());
        displaced.forEach(meeting ->
                seats.set(meeting, Optional.of(new Seat(random.nextInt(problem.slots()), random.nextInt(2)))));
        return new Timetable(seats);
    }

    /** Three meet three, and nearly each of them in each slot. */
    private static TimetableProblem busy(Random random) {
        var meetings = new ArrayList<WantedMeeting>();
        for (var pair = 0; pair < 9; pair++) {
            meetings.add(WantedMeeting.wished(pair / 3, 3 + pair % 3, 1 + random.nextInt(3)));
        }
        Collections.shuffle(meetings, random);
        return TimetableProblem.of(6, 3, 2, 3, meetings.subList(0, 7));
    }

    @Test
    void leavesEverythingWhereItIsWhenNothingChanged() {
        var problem = SmallEvent.random(5, 12, 40, 8);
        var before = TimetableEngine.plan(problem, 1, () -> true, plan -> {}).timetable();

        var replan = Replanning.mend(problem, before, Set.of(), 2, 1, () -> false);

        assertThat(replan.timetable()).isEqualTo(before);
        assertThat(replan.changes()).isZero();
        assertThat(replan.isBest()).isTrue();
    }

    @Test
    void movesOnlyTheMeetingOfTheOneWhoIsLate() {
        var problem =
                TimetableProblem.of(4, 3, 2, 2, List.of(WantedMeeting.obliged(0, 1), WantedMeeting.obliged(2, 3)));
        var before = new Timetable(List.of(Optional.of(new Seat(0, 0)), Optional.of(new Seat(0, 1))));

        var replan = Replanning.mend(problem.withAbsence(0, 0, 1), before, Set.of(), 0, 1, () -> false);

        assertThat(replan.moved()).containsExactly(0);
        assertThat(replan.timetable().seatOf(0)).contains(new Seat(1, 0));
        assertThat(replan.timetable().seatOf(1)).isEqualTo(before.seatOf(1));
    }

    @Test
    void givesAnotherTableWhereOneIsLostAndAnotherIsFree() {
        var problem = TimetableProblem.of(2, 2, 1, 2, List.of(WantedMeeting.obliged(0, 1)));
        var before = new Timetable(List.of(Optional.of(new Seat(1, 0))));

        var replan = Replanning.mend(problem.withoutTable(0, 1), before, Set.of(), 0, 1, () -> false);

        assertThat(replan.otherTable()).containsExactly(0);
        assertThat(replan.timetable().seatOf(0)).contains(new Seat(1, 1));
    }

    @Test
    void dropsTheMeetingsOfTheOneWhoDoesNotComeAndKeepsWhatIsOver() {
        var problem =
                TimetableProblem.of(3, 3, 2, 1, List.of(WantedMeeting.obliged(0, 1), WantedMeeting.obliged(0, 2)));
        var before = new Timetable(List.of(Optional.of(new Seat(0, 0)), Optional.of(new Seat(1, 0))));

        var replan = Replanning.mend(problem.withAbsence(0, 1, 3), before, Set.of(), 1, 1, () -> false);

        assertThat(replan.dropped()).containsExactly(1);
        assertThat(replan.timetable().seatOf(0)).isEqualTo(before.seatOf(0));
        assertThat(replan.isBest()).isTrue();
    }

    private static TimetableProblem changed(TimetableProblem problem, Random random, int now) {
        var who = random.nextInt(problem.participants());
        return switch (random.nextInt(3)) {
            case 0 -> problem.withAbsence(who, now, problem.slots());
            case 1 -> problem.withAbsence(who, now, Math.min(problem.slots(), now + 1 + random.nextInt(2)));
            default -> problem.withoutTable(random.nextInt(2), now);
        };
    }

    private static Worth best(TimetableProblem changed, Timetable before, Set<Integer> displaced, int now) {
        var found = new ArrayList<Worth>();
        SmallEvent.forEachTimetable(changed, after -> {
            if (isAllowed(changed, before, displaced, after, now)) {
                found.add(Worth.of(changed, before, displaced, after));
            }
        });
        return found.stream().max(Worth::compareTo).orElseThrow();
    }

    /** What is over is as it was, what was not planned is not now, and what is to come breaks no rule. */
    private static boolean isAllowed(
            TimetableProblem changed, Timetable before, Set<Integer> displaced, Timetable after, int now) {
        var isSamePast = IntStream.range(0, before.seats().size())
                .allMatch(m -> before.seatOf(m).isEmpty()
                        ? after.seatOf(m).isEmpty()
                        : isOver(before, displaced, m, now)
                                ? after.seatOf(m).isPresent() && slot(before, m) == slot(after, m)
                                : after.seatOf(m).isEmpty() || slot(after, m) >= now);
        return isSamePast
                && TimetableCheck.breaches(changed, after).stream()
                        .filter(breach -> !(breach.rule() instanceof Rule.Held))
                        .filter(breach -> !(breach.rule() instanceof Rule.FairBreaks))
                        .allMatch(
                                breach -> breach.meetings().stream().allMatch(m -> isOver(before, displaced, m, now)));
    }

    private static boolean isOver(Timetable before, Set<Integer> displaced, int meeting, int now) {
        return !displaced.contains(meeting) && before.seatOf(meeting).isPresent() && slot(before, meeting) < now;
    }

    private static int slot(Timetable timetable, int meeting) {
        return timetable.seatOf(meeting).orElseThrow().slot();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 120);
    }
}
