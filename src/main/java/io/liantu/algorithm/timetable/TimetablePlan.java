package io.liantu.algorithm.timetable;

import java.util.Optional;

/**
 * A timetable, and what is known of it.
 *
 * @param timetable the best there is. Unless {@code outcome} says that it keeps all rules, obliged meetings are missing,
 *     or breaks are not fair; it keeps all the others
 * @param atMostWishes no timetable has more wishes
 * @param atLeastBreaks no timetable with as many wishes has fewer breaks
 * @param clash why there is no timetable that keeps all rules, if that is proven
 */
public record TimetablePlan(
        Outcome outcome,
        Timetable timetable,
        Merit merit,
        long atMostWishes,
        int atLeastBreaks,
        Optional<Clash> clash) {

    /** What is known of a timetable. */
    public enum Outcome {
        /** It keeps all rules, and none has more wishes, or as many and fewer breaks. */
        BEST,
        /** It keeps all rules; a better one may exist within the bounds. */
        GOOD,
        /** None keeps all rules. */
        IMPOSSIBLE,
        /** None that keeps all rules was found in time; one may exist. */
        UNFINISHED
    }

    /** Whether the timetable keeps all rules. */
    public boolean isFeasible() {
        return outcome == Outcome.BEST || outcome == Outcome.GOOD;
    }
}
