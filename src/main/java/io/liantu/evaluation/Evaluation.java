package io.liantu.evaluation;

import io.liantu.evaluation.EvaluationFigures.RankerFigures;
import io.liantu.evaluation.EvaluationFigures.Size;
import io.liantu.evaluation.EvaluationFigures.TaskFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Hides facts of a graph, asks rankers for them, and judges their answers next to those of the baselines. */
public final class Evaluation {

    /** At most so many questions of a task are asked, drawn by chance. */
    static final int MOST_QUESTIONS = 1000;

    /** At most so many items are ranked for all questions of a task together. */
    static final int MOST_PAIRS = 10_000_000;

    private static final double NANOS = 1e9;

    private final KnownGraph graph;
    private final long seed;
    private final List<RankerFactory> factories;

    private Evaluation(KnownGraph graph, long seed, List<RankerFactory> factories) {
        this.graph = graph;
        this.seed = seed;
        this.factories = factories;
    }

    /**
     * Evaluates rankers on a graph.
     *
     * @param seed of all chance in it; the same one gives the same figures, but for times
     * @param rankers those to judge; the baselines come by themselves
     */
    public static EvaluationFigures run(KnownGraph graph, long seed, List<RankerFactory> rankers) {
        long start = System.nanoTime();
        var factories = Stream.concat(Arrays.stream(Baseline.values()), rankers.stream())
                .toList();
        var evaluation = new Evaluation(graph, seed, factories);
        var tasks = Arrays.stream(Task.values())
                .map(evaluation::figures)
                .flatMap(Optional::stream)
                .toList();
        double seconds = (System.nanoTime() - start) / NANOS;
        return new EvaluationFigures(seed, machine(), seconds, graph.isFictional(), Size.of(graph), tasks);
    }

    private Optional<TaskFigures> figures(Task task) {
        var split = Split.of(graph, task, seed);
        var possible = Cases.of(split);
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        var asked = drawn(possible, task);
        return Optional.of(new TaskFigures(
                task,
                split.cut(),
                split.hidden().size(),
                possible.size(),
                asked.size(),
                asked.stream().mapToInt(one -> one.right().size()).sum(),
                asked.stream()
                        .mapToInt(one -> items(task) - one.known().size())
                        .average()
                        .orElse(0),
                judged(split, asked)));
    }

    private List<RankerFigures> judged(Split split, List<Case> asked) {
        var judged = factories.stream()
                .map(factory -> Judged.of(factory, split, asked, seed))
                .toList();
        var best = judged.stream()
                .filter(Judged::isBaseline)
                .max(Comparator.comparingDouble(Judged::averagePrecision))
                .orElseThrow();
        var bootstrap = new Bootstrap(asked.size(), seed);
        return judged.stream().map(one -> one.figures(bootstrap, best)).toList();
    }

    private List<Case> drawn(List<Case> possible, Task task) {
        var drawn = new ArrayList<>(possible);
        Collections.shuffle(drawn, new Random(seed));
        int most = Math.max(1, Math.min(MOST_QUESTIONS, MOST_PAIRS / Math.max(1, items(task))));
        return drawn.stream()
                .limit(most)
                .sorted(Comparator.comparing(Case::question))
                .toList();
    }

    private int items(Task task) {
        return task.ranksEnterprises()
                ? graph.enterprises().size()
                : graph.products().size();
    }

    private static String machine() {
        return "%d cores, Java %s"
                .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }
}
