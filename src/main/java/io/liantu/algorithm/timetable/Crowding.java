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

    /** The first participant who is in more places than slots, if there is one; only those are asked who may not be in two places. */
    static OptionalInt participant(Grid grid, IntPredicate inOnePlace) {
        var ones = new int[grid.slots];
        Arrays.fill(ones, 1);
        return IntStream.range(0, grid.participants)
                .filter(inOnePlace)
                .filter(participant -> !SlotMatching.exists(obliged(grid, IntStream.of(grid.of[participant])), ones))
                .findFirst();
    }

    /** Whether all tables are too few. */
    static boolean ofTables(Grid grid) {
        return !SlotMatching.exists(obliged(grid, IntStream.range(0, grid.meetings)), grid.room);
    }

    private static long[] obliged(Grid grid, IntStream meetings) {
        return meetings.filter(m -> grid.obliged[m]).mapToLong(m -> grid.domain[m]).toArray();
    }
}
