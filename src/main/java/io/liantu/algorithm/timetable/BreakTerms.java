package io.liantu.algorithm.timetable;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.stream.IntStream;

/** The breaks of a {@link SlotModel}, counted where stretches of meetings begin: one less than stretches. */
final class BreakTerms {

    private final SlotModel slots;
    private final CpModel model;
    private final Grid grid;

    private BreakTerms(SlotModel slots) {
        this.slots = slots;
        model = slots.model;
        grid = slots.grid;
    }

    /**
     * Adds them to a model, limited by fairness if the problem asks for it.
     *
     * @param atLeast so many breaks a participant has for certain
     * @return the sum of all breaks
     */
    static LinearExpr addTo(SlotModel model, int[] atLeast) {
        return new BreakTerms(model).sum(atLeast);
    }

    private LinearExpr sum(int[] atLeast) {
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
            var meetings = slots.meetingsOf(participant, slot);
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
        if (slots.inOnePlace.test(participant) || literals.length < 2) {
            return LinearExpr.sum(literals);
        }
        var busy = model.newBoolVar("");
        model.addMaxEquality(busy, literals);
        return busy;
    }
}
