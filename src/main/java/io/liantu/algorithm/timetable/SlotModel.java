package io.liantu.algorithm.timetable;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A timetable as a model of CP-SAT: a truth value for each meeting and each slot it may be in. */
final class SlotModel {

    final CpModel model = Solver.newModel();
    final Grid grid;
    private final BoolVar[][] in;
    final IntPredicate inOnePlace;

    /** One that keeps all rules, but fairness. */
    SlotModel(Grid grid) {
        this(grid, participant -> true);
    }

    /**
     * One that keeps all rules, but fairness.
     *
     * @param inOnePlace the participants who may not be in two places; all, but where clashes are looked for
     */
    SlotModel(Grid grid, IntPredicate inOnePlace) {
        this.grid = grid;
        this.inOnePlace = inOnePlace;
        in = new BoolVar[grid.meetings][grid.slots];
        IntStream.range(0, grid.meetings).forEach(this::addMeeting);
        for (var m = 0; m < grid.meetings; m++) {
            for (var before : grid.earlier[m]) {
                addOrder(before, m);
            }
        }
        IntStream.range(0, grid.participants).forEach(this::addParticipant);
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

    private void addParticipant(int participant) {
        for (var slot = 0; inOnePlace.test(participant) && slot < grid.slots; slot++) {
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

    private List<Literal> slotsOf(int meeting) {
        var all = new ArrayList<Literal>();
        collect(meeting, 0, grid.slots - 1, all);
        return all;
    }

    /** That a participant has one meeting or another in a slot. */
    List<Literal> meetingsOf(int participant, int slot) {
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
