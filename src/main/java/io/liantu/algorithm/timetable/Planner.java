package io.liantu.algorithm.timetable;

import io.liantu.algorithm.timetable.TimetablePlan.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One run of {@link TimetableEngine}, stage by stage. */
final class Planner {

    private static final int REPAIRS = 20_000;
    private static final int FIRST_ROUND = 1 << 18;
    private static final int ROUNDS_BEFORE_PROOF = 4;

    /** A model of more truth values would take longer to build than it is worth. */
    private static final int MOST_VALUES = 60_000;

    /** How long to look for more wishes before breaks, in the solver's own measure. */
    private static final double EFFORT_FOR_WISHES = 3;

    private static final double FIRST_EFFORT = 4;

    private final TimetableProblem problem;
    private final Grid grid;
    private final long seed;
    private final BooleanSupplier stop;
    private final Consumer<TimetablePlan> progress;
    private final int[] ownBreaks;
    private final ClashSearch clashes;
    private long atMostWishes;
    private int atLeastBreaks;
    private Board best;
    private @Nullable TimetablePlan told;

    Planner(TimetableProblem problem, long seed, BooleanSupplier stop, Consumer<TimetablePlan> progress) {
        this.problem = problem;
        this.seed = seed;
        this.stop = stop;
        this.progress = progress;
        grid = new Grid(problem);
        best = new Board(grid);
        clashes = new ClashSearch(problem, seed, stop);
        ownBreaks = OwnBreaks.atLeast(grid);
        atLeastBreaks = Arrays.stream(ownBreaks).sum();
    }

    TimetablePlan plan() {
        var chosen = Choice.of(grid);
        atMostWishes = chosen.atMost();
        place(chosen.meetings());
        tell();
        if (!best.hasAllObliged()) {
            var plain = clashes.plain();
            if (plain.isPresent() || isImpossible()) {
                return tell(Outcome.IMPOSSIBLE, plain.or(() -> Optional.of(clashes.any())));
            }
        }
        if (isSmall() && best.wishes() < atMostWishes) {
            wishForMore();
        }
        return best.hasAllObliged() ? withFewBreaks() : tell();
    }

    private boolean isSmall() {
        return Arrays.stream(grid.domain).mapToInt(Long::bitCount).sum() <= MOST_VALUES;
    }

    private void place(boolean[] chosen) {
        var placement = new Placement(best);
        var order = IntStream.range(0, grid.meetings)
                .boxed()
                .sorted(Comparator.comparing((Integer m) -> !grid.obliged[m])
                        .thenComparing(m -> Long.bitCount(grid.domain[m])))
                .toList();
        order.stream().filter(m -> chosen[m]).forEach(placement::place);
        new Repair(best, chosen, seed).run(REPAIRS, stop);
        order.stream()
                .filter(m -> !best.isPlaced(m))
                .sorted(Comparator.comparing(m -> -grid.wish[m]))
                .forEach(placement::place);
    }

    /** Looks for any timetable with all obliged meetings, and proves that there is none if so. */
    private boolean isImpossible() {
        if (!isSmall()) {
            new Repair(best, grid.obliged, seed + 1).run(Long.MAX_VALUE, stop);
            return false;
        }
        return new Proof(new SlotModel(grid), 2, seed, Double.POSITIVE_INFINITY)
                .await(stop, this::keepIfBetter)
                .isImpossible();
    }

    private void wishForMore() {
        var model = new SlotModel(grid);
        model.hint(best.slot);
        model.model.maximize(model.wishes());
        var result = new Proof(model, 2, seed, EFFORT_FOR_WISHES).await(stop, this::keepIfBetter);
        if (result.isFound()) {
            atMostWishes = Math.min(atMostWishes, (long) Math.floor(result.bound() + 1e-6));
        }
        tell();
    }

    private TimetablePlan withFewBreaks() {
        var fair = problem.fairBreaks().orElse(grid.slots)
                + Arrays.stream(ownBreaks).min().orElse(0);
        var annealing = new Annealing(Board.of(grid, best.slot), fair, seed);
        var round = 0;
        for (; round < ROUNDS_BEFORE_PROOF && !isEnough(); round++) {
            annealing.run((long) FIRST_ROUND << round, atLeastBreaks, stop);
            keepIfBetter(annealing.slots());
        }
        if (!isEnough()) {
            return isSmall() ? proven(annealing, round) : annealed(annealing, round);
        }
        return tell();
    }

    private TimetablePlan annealed(Annealing annealing, int fromRound) {
        for (var round = fromRound; !isEnough(); round++) {
            annealing.run((long) FIRST_ROUND << Math.min(round, 30), atLeastBreaks, stop);
            keepIfBetter(annealing.slots());
        }
        return tell();
    }

    /** Goes on while CP-SAT looks for a proof, or for something better, beside it; each time from the best, and for longer. */
    private TimetablePlan proven(Annealing annealing, int fromRound) {
        var round = fromRound;
        for (var effort = FIRST_EFFORT; !isEnough(); effort *= 2) {
            var proof = startProof(effort);
            BooleanSupplier enough = () -> {
                proof.handOn(this::keepIfBetter);
                return proof.hasEnded() || isEnough();
            };
            for (; !enough.getAsBoolean(); round++) {
                annealing.run((long) FIRST_ROUND << Math.min(round, 30), atLeastBreaks, enough);
                keepIfBetter(annealing.slots());
            }
            var result = proof.await(() -> true, this::keepIfBetter);
            if (result.isImpossible()) {
                return tell(Outcome.IMPOSSIBLE, Optional.of(clashes.any()));
            }
            if (result.isFound()) {
                atLeastBreaks = Math.max(atLeastBreaks, (int) Math.ceil(result.bound() - 1e-6));
            }
            if (result.isBest()) {
                break;
            }
        }
        return tell();
    }

    private Proof startProof(double effort) {
        var model = new SlotModel(grid);
        model.hint(best.slot);
        if (IntStream.range(0, grid.meetings).anyMatch(m -> !grid.obliged[m])) {
            model.model.addGreaterOrEqual(model.wishes(), best.wishes());
        }
        model.model.minimize(model.addBreaks(ownBreaks));
        return new Proof(model, 1, seed, effort);
    }

    private boolean isEnough() {
        return stop.getAsBoolean() || isFeasible(best) && best.breaks() <= atLeastBreaks;
    }

    private static boolean isFeasible(Board board) {
        return board.hasAllObliged() && board.isFair();
    }

    private void keepIfBetter(int[] slots) {
        var other = Board.of(grid, slots);
        if (RANK.compare(other, best) > 0) {
            best = other;
            tell();
        }
    }

    private static final Comparator<Board> RANK = Comparator.comparing(Board::hasAllObliged)
            .thenComparing(Board::isFair)
            .thenComparing(Board::wishes)
            .thenComparing(board -> -board.breaks());

    private TimetablePlan tell() {
        if (!isFeasible(best)) {
            return tell(Outcome.UNFINISHED, Optional.empty());
        }
        var isBest = best.wishes() >= atMostWishes && best.breaks() <= atLeastBreaks;
        return tell(isBest ? Outcome.BEST : Outcome.GOOD, Optional.empty());
    }

    private TimetablePlan tell(Outcome outcome, Optional<Clash> clash) {
        var timetable = Seating.of(best);
        var plan =
                new TimetablePlan(outcome, timetable, Merit.of(problem, timetable), atMostWishes, atLeastBreaks, clash);
        if (!plan.equals(told)) {
            told = plan;
            progress.accept(plan);
        }
        return plan;
    }
}
