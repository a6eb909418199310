package io.liantu.algorithm.timetable;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

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
        var board = new Board(new Grid(problem));
        IntStream.range(0, board.grid.meetings)
                .boxed()
                .sorted(Comparator.comparing((Integer meeting) -> !board.grid.obliged[meeting])
                        .thenComparing(meeting -> -board.grid.wish[meeting]))
                .forEach(meeting -> IntStream.range(0, problem.slots())
                        .filter(slot -> board.fits(meeting, slot))
                        .findFirst()
                        .ifPresent(slot -> board.put(meeting, slot)));
        var timetable = Seating.of(board);
        var all = problem.meetings().stream().mapToLong(WantedMeeting::wish).sum();
        var outcome =
                board.hasAllObliged() && board.isFair() ? TimetablePlan.Outcome.GOOD : TimetablePlan.Outcome.UNFINISHED;
        var plan = new TimetablePlan(outcome, timetable, Merit.of(problem, timetable), all, 0, Optional.empty());
        progress.accept(plan);
        return plan;
    }
}
