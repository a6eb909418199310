package io.liantu.algorithm.timetable;

import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Mends a timetable on the day: somebody did not come, comes late, or a table is lost. What has been held stays, what was
 * not planned stays out, as many wishes as possible are kept, and of the rest as few meetings as possible change their slot. Often each meeting that
 * cannot stay finds a free slot, and then no other timetable can change less; else CP-SAT minimises the changes (the
 * minimal perturbation problem, El Sakkout and Wallace 2000, doi:10.1023/A:1009856210543). Fairness of breaks is not
 * asked for any more.
 */
public final class Replanning {

    private final TimetableProblem problem;
    private final Timetable before;
    private final Grid grid;
    private final Board board;
    private final long seed;
    private final BooleanSupplier stop;

    private Replanning(TimetableProblem problem, Timetable before, int now, long seed, BooleanSupplier stop) {
        this.problem = problem;
        this.before = before;
        this.seed = seed;
        this.stop = stop;
        grid = Grid.ofRest(problem, before, now);
        board = new Board(grid);
    }

    /**
     * Mends a timetable.
     *
     * @param changed the problem as it is now, with absences and tables as they turned out; the same meetings
     * @param before the timetable so far, which kept the rules of the problem as it was
     * @param now slots before this one are over
     * @param stop whether to stop, asked often and from this thread; what is best by then is returned
     */
    public static Replan mend(TimetableProblem changed, Timetable before, int now, long seed, BooleanSupplier stop) {
        return new Replanning(changed, before, now, seed, stop).mended();
    }

    private Replan mended() {
        var mustMove = stay() + leaveFullSlots();
        var left = toCome().filter(m -> !board.isPlaced(m)).boxed().toList();
        left.forEach(this::placeWhereFree);
        var isBest = moved() <= mustMove && left.stream().allMatch(m -> board.isPlaced(m) || grid.domain[m] == 0);
        if (!isBest && !stop.getAsBoolean()) {
            isBest = solve();
        }
        return Replan.of(before, KeptSeats.of(before, board), isBest);
    }

    private IntStream toCome() {
        return IntStream.range(0, grid.meetings).filter(m -> grid.isOpen(m));
    }

    private int slotBefore(int meeting) {
        return before.seatOf(meeting).orElseThrow().slot();
    }

    /** Puts back whatever can stay where it was. Answers how many cannot, but may move. */
    private int stay() {
        toCome().filter(m -> grid.allows(m, slotBefore(m))).forEach(m -> board.put(m, slotBefore(m)));
        return (int)
                toCome().filter(m -> !board.isPlaced(m) && grid.domain[m] != 0).count();
    }

    /** Moves meetings out of slots whose tables do not do any more, or else takes them out. Answers how many. */
    private int leaveFullSlots() {
        var many = 0;
        for (var slot = 0; slot < grid.slots; slot++) {
            for (; board.load[slot] > grid.room[slot]; many++) {
                leave(slot);
            }
        }
        return many;
    }

    private void leave(int full) {
        var there = toCome().filter(m -> board.slot[m] == full)
                .boxed()
                .sorted(Comparator.comparingLong(m -> grid.wish[m]))
                .toList();
        for (int meeting : there) {
            board.take(meeting);
            if (placeWhereFree(meeting)) {
                return;
            }
            board.put(meeting, full);
        }
        board.take(there.get(0));
    }

    private boolean placeWhereFree(int meeting) {
        var free = IntStream.range(0, grid.slots)
                .filter(slot -> board.fits(meeting, slot))
                .findFirst();
        free.ifPresent(slot -> board.put(meeting, slot));
        return free.isPresent();
    }

    private long moved() {
        return toCome().filter(m -> board.isPlaced(m) && board.slot[m] != slotBefore(m))
                .count();
    }

    private boolean solve() {
        var model = new SlotModel(grid);
        model.hint(board.slot);
        model.model.maximize(worth(model));
        return new Proof(model, 2, seed, Double.POSITIVE_INFINITY)
                .await(stop, board::restore)
                .isBest();
    }

    /** A kept wish outweighs any number of moves, and an obliged meeting any number of wishes. */
    private LinearExpr worth(SlotModel model) {
        var moves = toCome().count() + 1;
        var wishes = Arrays.stream(grid.wish).sum() + grid.meetings + 1;
        var sum = LinearExpr.newBuilder();
        toCome().forEach(m -> {
            var kept = moves * (grid.wish[m] + 1 + (problem.meetings().get(m).obliged() ? wishes : 0));
            for (var slot = 0; slot < grid.slots; slot++) {
                var worth = kept - (slot == slotBefore(m) ? 0 : 1);
                model.in(m, slot).ifPresent(literal -> sum.addTerm(literal, worth));
            }
        });
        return sum.build();
    }
}
