package io.liantu.algorithm.timetable;

import com.google.ortools.graph.MinCostFlow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Chooses which meetings are to take place, before anyone asks when: the greatest sum of wishes such that nobody has more
 * meetings than slots or its cap, and all together no more than tables × slots. It is a flow of least cost (Ahuja,
 * Magnanti and Orlin 1993, ISBN 978-0136175490). Where the event is two-sided, such as banks and enterprises, and nobody is away, edge
 * colouring can place what is chosen, so that it is the best; otherwise its sum is an upper bound. Where the event is not
 * two-sided, everyone is asked in two roles, each meeting counts half in each (the double cover), and what comes out half
 * is rounded by greed; the sum before that is the bound.
 */
final class Choice {

    private static final long FORCE = WantedMeeting.MOST_WISHED * 100_000;

    private final Grid grid;
    private final Sides sides;
    private final boolean isTwoSided;
    private final MinCostFlow flow;
    private final int[] arcs;
    private final int[] twins;
    private final boolean[] chosen;

    /** What was chosen: which meetings, and a sum of wishes that no timetable exceeds. */
    static final class Chosen {

        final boolean[] meetings;
        final long atMost;

        private Chosen(boolean[] meetings, long atMost) {
            this.meetings = meetings;
            this.atMost = atMost;
        }
    }

    private Choice(Grid grid) {
        this.grid = grid;
        sides = Sides.of(grid);
        isTwoSided = sides.areTwo();
        flow = Solver.newFlow();
        arcs = new int[grid.meetings];
        twins = new int[grid.meetings];
        chosen = new boolean[grid.meetings];
    }

    /** The best choice, in the time of a flow with an arc for each meeting. */
    static Chosen of(Grid grid) {
        if (IntStream.range(0, grid.meetings).allMatch(m -> grid.obliged[m])) {
            var all = new boolean[grid.meetings];
            Arrays.fill(all, true);
            return new Chosen(all, Arrays.stream(grid.wish).sum());
        }
        return new Choice(grid).solved();
    }

    private Chosen solved() {
        build();
        flow.solve();
        var sum = 0L;
        var isPossible = true;
        var roles = isTwoSided ? 1 : 2;
        for (var m = 0; m < grid.meetings; m++) {
            var share = shareOf(m);
            sum += share * grid.wish[m];
            chosen[m] = share == roles;
            isPossible &= share == roles || !grid.obliged[m];
        }
        round();
        return new Chosen(
                chosen, isPossible ? sum / roles : Arrays.stream(grid.wish).sum());
    }

    private long shareOf(int meeting) {
        if (arcs[meeting] < 0) {
            return 0;
        }
        return flow.getFlow(arcs[meeting]) + (isTwoSided ? 0 : flow.getFlow(twins[meeting]));
    }

    private void build() {
        var people = grid.participants;
        var source = 2 * people;
        var sink = source + 1;
        var total = Arrays.stream(grid.room).asLongStream().sum() * (isTwoSided ? 1 : 2);
        flow.setNodeSupply(source, total);
        flow.setNodeSupply(sink, -total);
        flow.addArcWithCapacityAndUnitCost(source, sink, total, 0);
        for (var p = 0; p < people; p++) {
            flow.addArcWithCapacityAndUnitCost(source, p, capacity(p), 0);
            flow.addArcWithCapacityAndUnitCost(people + p, sink, capacity(p), 0);
        }
        for (var m = 0; m < grid.meetings; m++) {
            addMeeting(m, people);
        }
    }

    private void addMeeting(int m, int people) {
        arcs[m] = Board.NOWHERE;
        if (grid.domain[m] == 0) {
            return;
        }
        var cost = -grid.wish[m] - (grid.obliged[m] ? FORCE : 0);
        var isForth = !isTwoSided || sides.isOnFirst(grid.first[m]);
        var one = isForth ? grid.first[m] : grid.second[m];
        var other = grid.other(m, one);
        arcs[m] = flow.addArcWithCapacityAndUnitCost(one, people + other, 1, cost);
        if (!isTwoSided) {
            twins[m] = flow.addArcWithCapacityAndUnitCost(other, people + one, 1, cost);
        }
    }

    private int capacity(int participant) {
        var there = 0L;
        for (var m : grid.of[participant]) {
            there |= grid.domain[m];
        }
        return Math.max(0, Math.min(grid.cap[participant], Long.bitCount(there)));
    }

    /** Adds what still has room, best first: the halves, and what ties left out. */
    private void round() {
        var left = IntStream.range(0, grid.participants).map(this::capacity).toArray();
        var tables = Arrays.stream(grid.room).sum();
        for (var m = 0; m < grid.meetings; m++) {
            if (chosen[m]) {
                left[grid.first[m]]--;
                left[grid.second[m]]--;
                tables--;
            }
        }
        for (int m : byWish()) {
            if (!chosen[m]
                    && grid.domain[m] != 0
                    && tables > 0
                    && left[grid.first[m]] > 0
                    && left[grid.second[m]] > 0) {
                chosen[m] = true;
                left[grid.first[m]]--;
                left[grid.second[m]]--;
                tables--;
            }
        }
    }

    private Integer[] byWish() {
        return IntStream.range(0, grid.meetings)
                .boxed()
                .sorted(Comparator.comparing((Integer m) -> !grid.obliged[m]).thenComparingLong(m -> -grid.wish[m]))
                .toArray(Integer[]::new);
    }
}
