package io.liantu.algorithm.timetable;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A timetable as a model of CP-SAT: a truth value for each meeting and each slot it may be in. Breaks are counted where
 * stretches of meetings begin, one less than stretches.
 */
final class SlotModel {

    final CpModel model = Solver.newModel();
    private final Grid grid;
    private final BoolVar[][] in;
    private final boolean[] inOnePlace;

    /** One that keeps all rules, but fairness. */
    SlotModel(Grid grid) {
        this(grid, allOf(grid.participants));
    }

    /**
     * One that keeps all rules, but fairness.
     *
     * @param inOnePlace the participants who may not be in two places; all, but where clashes are looked for
     */
    SlotModel(Grid grid, boolean[] inOnePlace) {
        this.grid = grid;
        this.inOnePlace = inOnePlace;
        in = new BoolVar[grid.meetings][grid.slots];
        for (var m = 0; m < grid.meetings; m++) {
            addMeeting(m);
        }
        for (var m = 0; m < grid.meetings; m++) {
            for (var before : grid.earlier[m]) {
                addOrder(before, m);
            }
        }
        for (var participant = 0; participant < grid.participants; participant++) {
            addParticipant(participant);
        }
        IntStream.range(0, grid.slots).forEach(this::addTables);
    }

    private void addMeeting(int m) {
        for (var slot = 0; slot < grid.slots; slot++) {
            if (grid.allows(m, slot)) {
                in[m][slot] = model.newBoolVar("");
            }
        }
        if (grid.obliged[m]) {
            model.addExactlyOne(slotsOf(m));
        } else {
            model.addAtMostOne(slotsOf(m));
        }
    }

    /** Not the later one up to a slot and the earlier one from it on. */
    private void addOrder(int before, int after) {
        for (var slot = 0; slot < grid.slots; slot++) {
            var atMostOne = new ArrayList<Literal>();
            collect(after, 0, slot, atMostOne);
            collect(before, slot, grid.slots - 1, atMostOne);
            model.addAtMostOne(atMostOne);
        }
    }

    private static boolean[] allOf(int size) {
        var all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }

    private void addParticipant(int participant) {
        for (var slot = 0; inOnePlace[participant] && slot < grid.slots; slot++) {
            model.addAtMostOne(meetingsOf(participant, slot));
        }
        if (grid.cap[participant] < grid.of[participant].length) {
            var all = new ArrayList<Literal>();
            for (var m : grid.of[participant]) {
                all.addAll(slotsOf(m));
            }
            model.addLessOrEqual(LinearExpr.sum(all.toArray(Literal[]::new)), grid.cap[participant]);
        }
    }

    private void addTables(int slot) {
        var all = new ArrayList<Literal>();
        for (var m = 0; m < grid.meetings; m++) {
            collect(m, slot, slot, all);
        }
        if (all.size() > grid.room[slot]) {
            model.addLessOrEqual(LinearExpr.sum(all.toArray(Literal[]::new)), grid.room[slot]);
        }
    }

    /** The sum of wishes. */
    LinearExpr wishes() {
        var sum = LinearExpr.newBuilder();
        for (var m = 0; m < grid.meetings; m++) {
            for (var literal : slotsOf(m)) {
                sum.addTerm(literal, grid.wish[m]);
            }
        }
        return sum.build();
    }

    /**
     * Adds breaks, limited by fairness if the problem asks for it.
     *
     * @param atLeast so many breaks a participant has for certain
     * @return the sum of all breaks
     */
    LinearExpr addBreaks(int[] atLeast) {
        var fair = grid.problem.fairBreaks();
        var sum = LinearExpr.newBuilder();
        var fewest = model.newIntVar(0, grid.slots, "");
        for (var participant = 0; participant < grid.participants; participant++) {
            var breaks = model.newIntVar(atLeast[participant], grid.slots, "");
            var starts = starts(participant, fair.isPresent());
            if (hasObliged(participant)) {
                model.addEquality(breaks, starts.add(-1));
            } else {
                model.addMaxEquality(breaks, new LinearExpr[] {starts.add(-1).build(), LinearExpr.constant(0)});
            }
            fair.ifPresent(difference -> {
                model.addLessOrEqual(fewest, breaks);
                model.addLessOrEqual(breaks, LinearExpr.newBuilder().add(fewest).add(difference));
            });
            sum.add(breaks);
        }
        return sum.build();
    }

    private boolean hasObliged(int participant) {
        return IntStream.of(grid.of[participant]).anyMatch(m -> grid.obliged[m]);
    }

    /** How many stretches of meetings a participant has; at least so many, unless it has to be exact. */
    private LinearExprBuilder starts(int participant, boolean isExact) {
        var sum = LinearExpr.newBuilder();
        LinearArgument wasBusy = LinearExpr.constant(0);
        for (var slot = 0; slot < grid.slots; slot++) {
            var meetings = meetingsOf(participant, slot);
            var busy = busy(participant, meetings);
            if (!meetings.isEmpty()) {
                var start = model.newBoolVar("");
                sum.add(start);
                model.addGreaterOrEqual(LinearExpr.newBuilder().add(start).add(wasBusy), busy);
                if (isExact) {
                    model.addLessOrEqual(start, busy);
                    model.addLessOrEqual(LinearExpr.newBuilder().add(start).add(wasBusy), 1);
                }
            }
            wasBusy = busy;
        }
        return sum;
    }

    /** Whether a participant has a meeting in a slot; one who may be in two places could have two. */
    private LinearArgument busy(int participant, List<Literal> meetings) {
        var literals = meetings.toArray(Literal[]::new);
        if (inOnePlace[participant] || literals.length < 2) {
            return LinearExpr.sum(literals);
        }
        var busy = model.newBoolVar("");
        model.addMaxEquality(busy, literals);
        return busy;
    }

    private List<Literal> slotsOf(int meeting) {
        var all = new ArrayList<Literal>();
        collect(meeting, 0, grid.slots - 1, all);
        return all;
    }

    private List<Literal> meetingsOf(int participant, int slot) {
        var all = new ArrayList<Literal>();
        for (var m : grid.of[participant]) {
            collect(m, slot, slot, all);
        }
        return all;
    }

    private void collect(int meeting, int fromSlot, int toSlot, List<Literal> all) {
        for (var slot = fromSlot; slot <= toSlot; slot++) {
            if (grid.allows(meeting, slot)) {
                all.add(in[meeting][slot]);
            }
        }
    }

    /** Starts the search from a board. */
    void hint(int[] slots) {
        for (var m = 0; m < grid.meetings; m++) {
            for (var slot = 0; slot < grid.slots; slot++) {
                if (grid.allows(m, slot)) {
                    model.addHint(in[m][slot], slots[m] == slot);
                }
            }
        }
    }

    /** Where the meetings are in a solution. */
    int[] slotsIn(Predicate<Literal> isTrue) {
        return IntStream.range(0, grid.meetings)
                .map(m -> IntStream.range(0, grid.slots)
                        .filter(slot -> grid.allows(m, slot) && isTrue.test(in[m][slot]))
                        .findFirst()
                        .orElse(Board.NOWHERE))
                .toArray();
    }

    /** Whether a meeting is in a slot; empty if it may not be. */
    Optional<Literal> in(int meeting, int slot) {
        return Optional.ofNullable(grid.allows(meeting, slot) ? in[meeting][slot] : null);
    }
}
