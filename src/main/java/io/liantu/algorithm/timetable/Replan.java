package io.liantu.algorithm.timetable;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A timetable mended on the day, and what is new in it; all numbers of meetings, in order.
 *
 * @param moved those that are in another slot
 * @param otherTable those that are in the same slot, but at another table
 * @param dropped those that cannot take place any more
 * @param isBest whether it is proven that no other has more wishes, or as many and fewer meetings in another slot
 */
public record Replan(
        Timetable timetable, List<Integer> moved, List<Integer> otherTable, List<Integer> dropped, boolean isBest) {

    public Replan {
        moved = List.copyOf(moved);
        otherTable = List.copyOf(otherTable);
        dropped = List.copyOf(dropped);
    }

    static Replan of(Timetable before, Timetable after, boolean isBest) {
        var placed = before.placed();
        return new Replan(
                after,
                placed.stream().filter(m -> hasOther(m, before, after, true)).toList(),
                placed.stream().filter(m -> hasOther(m, before, after, false)).toList(),
                placed.stream().filter(m -> after.seatOf(m).isEmpty()).toList(),
                isBest);
    }

    private static boolean hasOther(int meeting, Timetable before, Timetable after, boolean slot) {
        var was = before.seatOf(meeting).orElseThrow();
        return after.seatOf(meeting)
                .filter(is -> slot ? is.slot() != was.slot() : is.slot() == was.slot() && is.table() != was.table())
                .isPresent();
    }

    /** How many meetings are not as they were. */
    public int changes() {
        return IntStream.of(moved.size(), otherTable.size(), dropped.size()).sum();
    }
}
