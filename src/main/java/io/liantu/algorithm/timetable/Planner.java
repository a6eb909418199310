package io.liantu.algorithm.timetable;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One run of {@link TimetableEngine}, stage by stage. */
final class Planner {

    private static final int FIRST_ROUND = 1 << 18;
    private static final int MOST_DOUBLINGS = 30;
    private static final int ROUNDS_BEFORE_PROOF = 4;

    /** A model of more truth values would take longer to build than it is worth. */
    private static final int MOST_VALUES = 60_000;

    /** How long to look at first for more wishes, and for fewer breaks, in the solver's own measure. */
    private static final double FIRST_EFFORT = 3;

    private final Grid grid;
    private final long seed;
    private final BooleanSupplier stop;
    private final int[] ownBreaks;
    private final ClashSearch clashes;
    private final Best best;

    Planner(TimetableProblem problem, long seed, BooleanSupplier stop, Consumer<TimetablePlan> progress) {
        this.seed = seed;
        this.stop = stop;
        grid = new Grid(problem);
        clashes = new ClashSearch(problem, seed, stop);
        ownBreaks = OwnBreaks.atLeast(grid);
        var chosen = Choice.of(grid);
        var board = Placement.of(grid, chosen.meetings, seed, stop);
        best = new Best(board, chosen.atMost, Arrays.stream(ownBreaks).sum(), progress);
    }

    TimetablePlan plan() {
        var clash = best.board().hasAllObliged() ? Optional.<Clash>empty() : findAny();
        for (var effort = FIRST_EFFORT; clash.isEmpty(); effort *= 2) {
            if (isSmall() && !best.hasMostWishes()) {
                wishForMore(effort);
            }
            if (best.board().hasAllObliged()) {
                clash = breakLess();
            }
            if (stop.getAsBoolean() || (best.hasFewestBreaks() && (best.hasMostWishes() || !isSmall()))) {
                break;
            }
        }
        return clash.map(best::tell).orElseGet(best::tell);
    }

    private boolean isSmall() {
        return Arrays.stream(grid.domain).mapToInt(Long::bitCount).sum() <= MOST_VALUES;
    }

    /** Looks for any timetable with all obliged meetings. Answers why there is none, if so. */
    private Optional<Clash> findAny() {
        var plain = clashes.plain();
        if (plain.isPresent()) {
            return plain;
        }
        if (!isSmall()) {
            new Repair(best.board(), grid.obliged, seed + 1).run(Long.MAX_VALUE, stop);
            return Optional.empty();
        }
        try (var proof = new Proof(new SlotModel(grid), 2, seed, Double.POSITIVE_INFINITY)) {
            return proof.await(stop, best::offer).isImpossible() ? Optional.of(clashes.any()) : Optional.empty();
        }
    }

    private void wishForMore(double effort) {
        var model = new SlotModel(grid);
        model.hint(best.board().slot);
        if (grid.problem.fairBreaks().isPresent()) {
            BreakTerms.addTo(model, ownBreaks);
        }
        model.model.maximize(model.wishes());
        try (var proof = new Proof(model, 2, seed, effort)) {
            var result = proof.await(stop, best::offer);
            if (result.isFound()) {
                best.boundWishes(result.bound());
            }
        }
    }

    /** Takes breaks away. Answers why there is no fair timetable, if so. */
    private Optional<Clash> breakLess() {
        var fair = grid.problem.fairBreaks().orElse(grid.slots)
                + Arrays.stream(ownBreaks).min().orElse(0);
        var annealing = new Annealing(Board.of(grid, best.board().slot), fair, seed);
        var round = anneal(annealing, 0, this::isEnough, isSmall() ? ROUNDS_BEFORE_PROOF : Integer.MAX_VALUE);
        return isEnough() ? Optional.empty() : prove(annealing, round);
    }

    /** Anneals in rounds, each twice as long as the one before. Answers which is the next. */
    private int anneal(Annealing annealing, int from, BooleanSupplier enough, int until) {
        var round = from;
        for (; round < until && !enough.getAsBoolean(); round++) {
            annealing.run((long) FIRST_ROUND << Math.min(round, MOST_DOUBLINGS), best.atLeastBreaks(), enough);
            best.offer(annealing.slots());
        }
        return round;
    }

    /** Goes on while CP-SAT looks for a proof, or for something better, beside it; each time from the best, and for longer. */
    private Optional<Clash> prove(Annealing annealing, int from) {
        var round = from;
        for (var effort = FIRST_EFFORT; !isEnough(); effort *= 2) {
            Proof.Result result;
            try (var proof = startProof(effort)) {
                BooleanSupplier enough = () -> {
                    proof.handOn(best::offer);
                    return proof.hasEnded() || isEnough();
                };
                round = anneal(annealing, round, enough, Integer.MAX_VALUE);
                result = proof.await(() -> true, best::offer);
            }
            if (result.isImpossible()) {
                return Optional.of(clashes.any());
            }
            if (result.isFound()) {
                best.boundBreaks(result.bound());
            }
            if (result.isBest()) {
                break;
            }
        }
        return Optional.empty();
    }

    private Proof startProof(double effort) {
        var model = new SlotModel(grid);
        model.hint(best.board().slot);
        if (best.isFeasible() && IntStream.range(0, grid.meetings).anyMatch(m -> !grid.obliged[m])) {
            model.model.addGreaterOrEqual(model.wishes(), best.board().wishes());
        }
        model.model.minimize(BreakTerms.addTo(model, ownBreaks));
        return new Proof(model, 1, seed, effort);
    }

    private boolean isEnough() {
        return stop.getAsBoolean() || best.hasFewestBreaks();
    }
}
