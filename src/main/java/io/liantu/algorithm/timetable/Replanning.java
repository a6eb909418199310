package io.liantu.algorithm.timetable;

import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Mends a timetable on the day: somebody did not come, comes late, or a table is lost. What has been held stays, what was
 * not planned stays out, as many wishes as possible are kept, and of those that have a place as few as possible change
 * their slot. Often each meeting that cannot stay finds a free slot, and then no other timetable can change less; else CP-SAT minimises the changes (the
 * minimal perturbation problem, El Sakkout and Wallace 2000, doi:10.1023/A:1009856210543). Fairness of breaks is not
 * asked for any more.
 */
public final class Replanning {

    private final TimetableProblem problem;
    private final Timetable before;
    private final Set<Integer> displaced;
    private final Grid grid;
    private final Board board;
    private final long seed;
    private final BooleanSupplier stop;

    private Replanning(
            TimetableProblem problem,
            Timetable before,
            Set<Integer> displaced,
            int now,
            long seed,
            BooleanSupplier stop) {
        this.problem = problem;
        this.before = before;
        this.displaced = displaced;
        this.seed = seed;
        this.stop = stop;
        grid = Grid.ofRest(problem, before, displaced, now);
        board = new Board(grid);
    }

    /**
     * Mends a timetable.
     *
     * @param changed the problem as it is now, with absences and tables as they turned out; the same meetings
     * @param before the timetable so far
     * @param displaced the meetings of it that lost their places, which others may have by now
     * @param now slots before this one are over
     * @param stop whether to stop, asked often and from this thread; what is best by then is returned
     */
    public static Replan mend(
            TimetableProblem changed,
            Timetable before,
            Set<Integer> displaced,
            int now,
            long seed,
            BooleanSupplier stop) {
        return new Replanning(changed, before, displaced, now, seed, stop).mended();
    }

    private Replan mended() {
        var mustMove = stay() + leaveFullSlots();
        var left = toCome().filter(m -> !board.isPlaced(m)).boxed().toList();
        left.forEach(this::placeWhereFree);
        var isBest = moved() <= mustMove && left.stream().allMatch(m -> board.isPlaced(m) || grid.domain[m] == 0);
        if (!isBest && !stop.getAsBoolean()) {
            isBest = solve();
        }
        return Replan.of(before, KeptSeats.of(before, displaced, board), isBest);
    }

    private IntStream toCome() {
        return IntStream.range(0, grid.meetings).filter(m -> grid.isOpen(m));
    }

    /** Those to come that have a place. */
    private IntStream seated() {
        return toCome().filter(m -> !displaced.contains(m));
    }

    private int slotBefore(int meeting) {
        return before.seatOf(meeting).orElseThrow().slot();
    }

    /**
     * Puts back whatever can stay where it was, the most wished first, and those that lost their places last. Answers how
     * many others cannot by themselves, but may move.
     */
    private int stay() {
        toCome().boxed()
                .sorted(Comparator.comparing((Integer m) -> displaced.contains(m))
                        .thenComparingLong(m -> -grid.wish[m])
                        .thenComparing(Comparator.naturalOrder()))
                .filter(m -> !displaced.contains(m) || board.load[slotBefore(m)] < grid.room[slotBefore(m)])
                .filter(m -> board.fitsAtATable(m, slotBefore(m)))
                .forEach(m -> board.put(m, slotBefore(m)));
        return (int) seated().filter(m -> grid.domain[m] != 0 && !grid.allows(m, slotBefore(m)))
                .count();
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
        return seated().filter(m -> board.isPlaced(m) && board.slot[m] != slotBefore(m))
                .count();
    }

    private boolean solve() {
        var model = new SlotModel(grid);
        model.hint(board.slot);
        model.model.maximize(worth(model));
        try (var proof = new Proof(model, 2, seed, Double.POSITIVE_INFINITY)) {
            return proof.await(stop, board::restore).isBest();
        }
    }

    /** A kept wish outweighs any number of moves, and an obliged meeting any number of wishes. */
    private LinearExpr worth(SlotModel model) {
        var moves = toCome().count() + 1;
        var wishes = Arrays.stream(grid.wish).sum() + grid.meetings + 1;
        var sum = LinearExpr.newBuilder();
        toCome().forEach(m -> {
            var kept = moves * (grid.wish[m] + 1 + (problem.meetings().get(m).obliged() ? wishes : 0));
            for (var slot = 0; slot < grid.slots; slot++) {
                var worth = kept - (slot == slotBefore(m) && !displaced.contains(m) ? 0 : 1);
                model.in(m, slot).ifPresent(literal -> sum.addTerm(literal, worth));
            }
        });
        return sum.build();
    }
}
