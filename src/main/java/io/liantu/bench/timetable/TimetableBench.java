package io.liantu.bench.timetable;

import io.liantu.algorithm.timetable.TimetableEngine;
import io.liantu.algorithm.timetable.TimetablePlan;
import io.liantu.algorithm.timetable.TimetableProblem;
import io.liantu.timetabling.InstanceSize;
import io.liantu.timetabling.Instances;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures the timetable engine: on events of the size and kind of the public benchmark, each with a timetable known to
 * exist, and on large two-sided events, where greed is the comparison.
 */
public final class TimetableBench {

    private static final List<InstanceSize> SIZES = List.of(
            InstanceSize.of(42, 125, 8, 21),
            InstanceSize.of(46, 195, 18, 12),
            InstanceSize.of(60, 184, 10, 21),
            InstanceSize.of(70, 250, 16, 20),
            InstanceSize.of(78, 302, 22, 14),
            InstanceSize.of(78, 302, 22, 21));

    private static final int FAIR = 2;
    private static final double LARGE_SECONDS = 2;
    private static final double SECOND = 1e9;

    private TimetableBench() {}

    /**
     * Measures one event after the other.
     *
     * @param seconds how long to look at each event of the public kind
     * @param seeds how many events of each size
     * @param progress is told of each
     */
    public static TimetableFigures run(int seconds, int seeds, Consumer<String> progress) {
        var rows = new ArrayList<TimetableFigures.Row>();
        measured(TwoSided.event(100, 500, 12, 40, 0), LARGE_SECONDS); // Loads the solver and compiles the code.
        for (var size : SIZES) {
            for (var seed = 1; seed <= seeds; seed++) {
                var name = "%d, %d, %d, %d; %d"
                        .formatted(size.participants(), size.meetings(), size.slots(), size.tables(), seed);
                progress.accept(name);
                var row = measured(Instances.generate(size, seed).fair(FAIR), seconds);
                rows.add(row.named(name).knownFor(Instances.knownBreaks(size, seed)));
            }
        }
        for (var problem : List.of(TwoSided.event(300, 1_500, 16, 100, 1), TwoSided.event(1_000, 10_000, 20, 200, 1))) {
            var name = "two-sided: %d, %d, %d, %d"
                    .formatted(
                            problem.participants(),
                            problem.meetings().size(),
                            problem.slots(),
                            problem.tables().get(0).size());
            progress.accept(name);
            rows.add(measured(problem, LARGE_SECONDS).named(name).besides(TwoSided.greedy(problem)));
        }
        return new TimetableFigures(seconds, rows);
    }

    private static TimetableFigures.Row measured(TimetableProblem problem, double seconds) {
        var start = System.nanoTime();
        var first = new ArrayList<Double>();
        var last = new ArrayList<Double>();
        Consumer<TimetablePlan> note = plan -> {
            (first.isEmpty() && plan.isFeasible() ? first : last).add((System.nanoTime() - start) / SECOND);
        };
        var plan = TimetableEngine.plan(problem, 1, () -> System.nanoTime() - start > seconds * SECOND, note);
        var end = (System.nanoTime() - start) / SECOND;
        return TimetableFigures.Row.of(plan, first.isEmpty() ? end : first.get(0), end);
    }
}
