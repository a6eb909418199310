package io.liantu.matchmaking;

import java.util.List;

/**
 * A timetable that was mended on the day.
 *
 * @param moved the meetings that are at another time
 * @param otherTable those that are at the same time, but at another table
 * @param dropped those for which no place is left
 * @param best whether it is proven that no other keeps as much and moves less
 */
public record Mended(
        EventBook book, List<MeetingId> moved, List<MeetingId> otherTable, List<MeetingId> dropped, boolean best) {

    public Mended {
        moved = List.copyOf(moved);
        otherTable = List.copyOf(otherTable);
        dropped = List.copyOf(dropped);
    }
}
