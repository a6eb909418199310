package io.liantu.algorithm.timetable;

import java.util.ArrayDeque;

/** Whether an event is two-sided, such as banks and enterprises, and who is on which side. O(participants + meetings). */
final class Sides {

    private final Grid grid;
    private final int[] side;
    private final boolean areTwo;

    private Sides(Grid grid) {
        this.grid = grid;
        side = new int[grid.participants];
        areTwo = divide();
    }

    static Sides of(Grid grid) {
        return new Sides(grid);
    }

    /** Whether all meetings are between two sides. */
    boolean areTwo() {
        return areTwo;
    }

    boolean isOnFirst(int participant) {
        return side[participant] == 1;
    }

    /** Divides the participants in two sides such that all meetings are between them, if that can be. */
    private boolean divide() {
        for (var start = 0; start < grid.participants; start++) {
            if (side[start] == 0 && !divideFrom(start)) {
                return false;
            }
        }
        return true;
    }

    private boolean divideFrom(int start) {
        var open = new ArrayDeque<Integer>();
        side[start] = 1;
        open.add(start);
        while (!open.isEmpty()) {
            int one = open.remove();
            for (var m : grid.of[one]) {
                var other = grid.other(m, one);
                if (side[other] == side[one]) {
                    return false;
                }
                if (side[other] == 0) {
                    side[other] = 3 - side[one];
                    open.add(other);
                }
            }
        }
        return true;
    }
}
