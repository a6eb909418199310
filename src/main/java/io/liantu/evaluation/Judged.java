package io.liantu.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A ranker's answers to all questions of a task, judged. */
record Judged(String name, boolean isBaseline, List<Standing> standings, Pool pool, double seconds) {

    /** Of fewer questions their range says too little. */
    static final int FEWEST = 20;

    private static final int TEN = 10;
    private static final int FIVE = 5;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final double NANOS = 1e9;

    static Judged of(RankerFactory factory, Split split, List<Case> asked, long seed) {
        long start = System.nanoTime();
        var ranker = factory.train(split.training(), split.task(), seed);
        var rankings = new ArrayList<Ranking>(asked.size());
        for (var question : asked) {
            rankings.add(ranker.rank(question.question()));
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        var standings = new ArrayList<Standing>(asked.size());
        for (var index = 0; index < asked.size(); index++) {
            standings.add(Standing.of(asked.get(index), rankings.get(index)));
        }
        return new Judged(ranker.name(), factory instanceof Baseline, standings, Pool.of(asked, rankings), seconds);
    }

    /** The area under precision and recall, question by question. */
    double[] averagePrecisions() {
        return each(Standing::averagePrecision);
    }

    double averagePrecision() {
        return standings.stream()
                .mapToDouble(Standing::averagePrecision)
                .average()
                .orElse(0);
    }

    /** @param best the baseline to be better than */
    EvaluationFigures.RankerFigures figures(Bootstrap bootstrap, Judged best) {
        var pooled = bootstrap.drawn(pool::standing);
        var over = isBaseline ? null : bootstrap.mean(minus(best));
        return new EvaluationFigures.RankerFigures(
                name,
                isBaseline,
                bootstrap.mean(averagePrecisions()),
                pooled.range(Standing::averagePrecision),
                bootstrap.mean(each(Standing::reciprocalRank)),
                bootstrap.mean(each(standing -> standing.hits(1))),
                bootstrap.mean(each(standing -> standing.hits(FIVE))),
                bootstrap.mean(each(standing -> standing.hits(TEN))),
                bootstrap.mean(each(standing -> standing.precision(TEN))),
                pooledPrecision(HUNDRED, pooled),
                pooledPrecision(THOUSAND, pooled),
                over,
                over == null ? null : isBetter(over),
                seconds);
    }

    private @Nullable Boolean isBetter(Range over) {
        return standings.size() < FEWEST ? null : over.isPositive();
    }

    private @Nullable Range pooledPrecision(int k, Bootstrap.Drawn<Standing> pooled) {
        return pooled.asked().items() < k ? null : pooled.range(standing -> standing.precision(k));
    }

    private double[] minus(Judged other) {
        var difference = averagePrecisions();
        var others = other.averagePrecisions();
        for (var question = 0; question < difference.length; question++) {
            difference[question] -= others[question];
        }
        return difference;
    }

    private double[] each(ToDoubleFunction<Standing> measure) {
        return standings.stream().mapToDouble(measure).toArray();
    }
}
