package io.liantu.algorithm.timetable;

import java.util.List;

/**
 * A rule that a timetable breaks.
 *
 * @param meetings the numbers of the meetings that break it together, in order
 */
public record Breach(Rule rule, List<Integer> meetings) {

    public Breach {
        meetings = List.copyOf(meetings);
    }
}
