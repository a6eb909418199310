package io.liantu.algorithm.timetable;

import io.liantu.algorithm.timetable.TimetablePlan.Outcome;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The best board so far and what is proven of all others; it tells a listener whenever one of the two gets better. */
final class Best {

    private static final double ROUNDING = 1e-6;

    private static final Comparator<Board> RANK = Comparator.comparing(Board::hasAllObliged)
            .thenComparing(Board::isFair)
            .thenComparingLong(Board::wishes)
            .thenComparing(Comparator.comparingInt(Board::breaks).reversed());

    private final Grid grid;
    private final Consumer<TimetablePlan> progress;
    private Board board;
    private long atMostWishes;
    private int atLeastBreaks;
    private @Nullable TimetablePlan told;

    Best(Board board, long atMostWishes, int atLeastBreaks, Consumer<TimetablePlan> progress) {
        grid = board.grid;
        this.board = board;
        this.atMostWishes = atMostWishes;
        this.atLeastBreaks = atLeastBreaks;
        this.progress = progress;
        tell();
    }

    Board board() {
        return board;
    }

    int atLeastBreaks() {
        return atLeastBreaks;
    }

    /** Takes a board over if it is better. */
    void offer(int[] slots) {
        var other = Board.of(grid, slots);
        if (RANK.compare(other, board) > 0) {
            board = other;
            tell();
        }
    }

    void boundWishes(double bound) {
        atMostWishes = Math.min(atMostWishes, (long) Math.floor(bound + ROUNDING));
    }

    void boundBreaks(double bound) {
        atLeastBreaks = Math.max(atLeastBreaks, (int) Math.ceil(bound - ROUNDING));
    }

    boolean isFeasible() {
        return board.hasAllObliged() && board.isFair();
    }

    boolean hasMostWishes() {
        return board.wishes() >= atMostWishes;
    }

    boolean hasFewestBreaks() {
        return isFeasible() && board.breaks() <= atLeastBreaks;
    }

    /** Tells where it stands, if that is new. */
    TimetablePlan tell() {
        if (!isFeasible()) {
            return tell(Outcome.UNFINISHED, Optional.empty());
        }
        return tell(hasMostWishes() && hasFewestBreaks() ? Outcome.BEST : Outcome.GOOD, Optional.empty());
    }

    /** Tells that no timetable keeps all rules. */
    TimetablePlan tell(Clash clash) {
        return tell(Outcome.IMPOSSIBLE, Optional.of(clash));
    }

    private TimetablePlan tell(Outcome outcome, Optional<Clash> clash) {
        var timetable = Seating.of(board);
        var merit = Merit.of(grid.problem, timetable);
        var plan = new TimetablePlan(outcome, timetable, merit, atMostWishes, atLeastBreaks, clash);
        if (!plan.equals(told)) {
            told = plan;
            progress.accept(plan);
        }
        return plan;
    }
}
