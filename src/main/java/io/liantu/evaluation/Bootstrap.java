package io.liantu.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Draws as many questions as there are, with repetition, many times over, and sees how far a value varies (Efron 1979,
 * doi:10.1214/aos/1176344552, with percentiles). All values are taken over the same draws, so differences are paired.
 */
final class Bootstrap {

    private static final int DRAWS = 500;
    private static final double TAIL = 0.025;

    private final int[] once;
    private final int[][] draws;

    /**
     * Prepares the draws.
     *
     * @param questions how many, at least one
     */
    Bootstrap(int questions, long seed) {
        var random = new Random(seed);
        once = IntStream.generate(() -> 1).limit(questions).toArray();
        draws = IntStream.range(0, DRAWS)
                .mapToObj(draw -> drawn(questions, random))
                .toArray(int[][]::new);
    }

    private static int[] drawn(int questions, Random random) {
        var times = new int[questions];
        for (var draw = 0; draw < questions; draw++) {
            times[random.nextInt(questions)]++;
        }
        return times;
    }

    /** Of the mean over questions. */
    Range mean(double[] values) {
        return of(times -> {
            var sum = 0.0;
            for (var question = 0; question < values.length; question++) {
                sum += times[question] * values[question];
            }
            return sum / values.length;
        });
    }

    /** Of whatever follows from how often each question counts. */
    Range of(ToDoubleFunction<int[]> value) {
        return drawn(times -> times).range(value);
    }

    /** Something that takes long to find, once for each draw, for several values of it. */
    <T> Drawn<T> drawn(Function<int[], T> finding) {
        return new Drawn<>(
                finding.apply(once), Arrays.stream(draws).map(finding).toList());
    }

    /**
     * The same thing for all draws.
     *
     * @param asked when each question counts once
     */
    record Drawn<T>(T asked, List<T> draws) {

        Range range(ToDoubleFunction<T> value) {
            var values = draws.stream().mapToDouble(value).sorted().toArray();
            int cut = (int) Math.floor(TAIL * DRAWS);
            return new Range(value.applyAsDouble(asked), values[cut], values[DRAWS - 1 - cut]);
        }
    }
}
