package io.liantu.algorithm.timetable;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Sees at once where there is too little room: a participant whose obliged meetings do not find a slot each, or slots whose
 * tables are too few for all obliged meetings, each seen alone (Hall 1935, doi:10.1112/jlms/s1-10.37.26). Where it sees nothing, other rules may
 * still stand in each other's way.
 */
final class Crowding {

    private Crowding() {}

    /**
     * The first participant whose meetings find no slots, if there is one.
     *
     * @param inOnePlace who may have but one meeting in a slot
     */
    static OptionalInt participant(Grid grid, IntPredicate inOnePlace) {
        return IntStream.range(0, grid.participants)
                .filter(participant -> !SlotMatching.exists(
                        obliged(grid, IntStream.of(grid.of[participant])),
                        each(grid.slots, inOnePlace.test(participant) ? 1 : grid.meetings)))
                .findFirst();
    }

    private static int[] each(int slots, int capacity) {
        var all = new int[slots];
        Arrays.fill(all, capacity);
        return all;
    }

    /** Whether all tables are too few. */
    static boolean ofTables(Grid grid) {
        return !SlotMatching.exists(obliged(grid, IntStream.range(0, grid.meetings)), grid.room);
    }

    private static long[] obliged(Grid grid, IntStream meetings) {
        return meetings.filter(m -> grid.obliged[m])
                .mapToLong(m -> grid.domain[m])
                .toArray();
    }
}
