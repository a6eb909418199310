package io.liantu.algorithm.timetable;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A run of CP-SAT on a thread of its own, which can be asked and stopped at any time, and goes on until it ends or is closed.
 * Timetables are handed on by the thread that asks.
 */
final class Proof implements AutoCloseable {

    private static final int MILLISECONDS_BETWEEN_QUESTIONS = 10;

    private final SlotModel model;
    private final CpSolver solver = Solver.newSolver();
    private final AtomicReference<int @Nullable []> latest = new AtomicReference<>();
    private final CompletableFuture<CpSolverStatus> status = new CompletableFuture<>();

    /**
     * What came of it.
     *
     * @param bound no solution is better than this, if there is an objective
     */
    record Result(CpSolverStatus status, double bound) {

        boolean isImpossible() {
            return status == CpSolverStatus.INFEASIBLE;
        }

        boolean isFound() {
            return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        }

        boolean isBest() {
            return status == CpSolverStatus.OPTIMAL;
        }
    }

    /**
     * Begins.
     *
     * @param effort how much work to do at most, in the solver's own measure, about a second each
     */
    Proof(SlotModel model, int workers, long seed, double effort) {
        this.model = model;
        solver.getParameters()
                .setNumWorkers(workers)
                .setRandomSeed((int) (seed & Integer.MAX_VALUE))
                .setMaxDeterministicTime(effort)
                .setCatchSigintSignal(false);
        var thread = new Thread(this::solve, "timetable-proof");
        thread.setDaemon(true);
        thread.start();
    }

    /** Only asks whether there is a solution, until that is known or it is stopped. */
    static Result of(SlotModel model, int workers, long seed, BooleanSupplier stop) {
        try (var proof = new Proof(model, workers, seed, Double.POSITIVE_INFINITY)) {
            return proof.await(stop, slots -> {});
        }
    }

    private void solve() {
        try {
            status.complete(solver.solve(model.model, new CpSolverSolutionCallback() {
                @Override
                public void onSolutionCallback() {
                    latest.set(model.slotsIn(this::booleanValue));
                }
            }));
        } catch (RuntimeException | Error e) {
            status.completeExceptionally(e);
        }
    }

    /** Waits until it ends or is stopped, and hands on where meetings are in ever better solutions. */
    Result await(BooleanSupplier stop, Consumer<int[]> found) {
        while (!isDone()) {
            handOn(found);
            if (stop.getAsBoolean()) {
                solver.stopSearch();
            }
        }
        handOn(found);
        return result();
    }

    /** Hands on the latest solution, if there is a new one. */
    void handOn(Consumer<int[]> found) {
        var slots = latest.getAndSet(null);
        if (slots != null) {
            found.accept(slots);
        }
    }

    /** Whether it has ended, by now or in a moment. */
    boolean hasEnded() {
        return status.isDone();
    }

    private boolean isDone() {
        try {
            status.get(MILLISECONDS_BETWEEN_QUESTIONS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            solver.stopSearch();
            status.join();
            return true;
        } catch (ExecutionException e) {
            return true;
        }
    }

    private Result result() {
        try {
            return new Result(status.join(), solver.bestObjectiveBound());
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Stops the solver, whatever became of those who waited for it. */
    @Override
    public void close() {
        while (!isDone()) {
            solver.stopSearch();
        }
    }
}
