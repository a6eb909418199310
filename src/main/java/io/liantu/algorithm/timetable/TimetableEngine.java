package io.liantu.algorithm.timetable;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Makes timetables. */
public final class TimetableEngine {

    private TimetableEngine() {}

    /**
     * Makes the best timetable it can until it is proven the best, or until it is stopped. It keeps all rules whenever it
     * can; of those that do it has the greatest sum of wishes, of those the fewest breaks, and of those few changes of
     * table.
     *
     * @param seed of all chance in it
     * @param stop whether to stop, asked often and from this thread: a deadline that has passed, or a reader's cancel. What is best by then
     *     is returned
     * @param progress is told of every better timetable, the returned one included, from this thread
     */
    public static TimetablePlan plan(
            TimetableProblem problem, long seed, BooleanSupplier stop, Consumer<TimetablePlan> progress) {
        return new Planner(problem, seed, stop, progress).plan();
    }
}
