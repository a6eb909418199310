package io.liantu.matchmaking.view;

import java.util.List;

/**
 * A timetable that was mended on the day.
 *
 * @param moved the meetings that are at another time
 * @param otherTable those that are at the same time, but at another table
 * @param dropped those for which no place is left
 * @param best whether it is proven that no other keeps as much and moves less
 */
public record MendedView(
        TimetableView timetable, List<String> moved, List<String> otherTable, List<String> dropped, boolean best) {}
