package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticWeb;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What everybody is asked: about products and cities that are drawn alike, and one time in {@value #WORST_EVERY} about
 * the worst case.
 *
 * @param coverage about finished products, of which much goes in
 * @param candidates about all products
 */
record Questions(List<Question> coverage, List<Question> candidates) {

    private static final int WORST_EVERY = 20;
    private static final int FINISHED_LAYERS = 4;

    /**
     * The same for the same network and seed.
     *
     * @param count of each kind
     */
    static Questions of(NetworkData data, long seed, int count) {
        var worst = WorstCases.in(data);
        var random = new SplittableRandom(seed);
        int lastUnfinished = SyntheticWeb.PRODUCTS / SyntheticWeb.LAYERS * (SyntheticWeb.LAYERS - FINISHED_LAYERS);
        return new Questions(
                questions(count, random, lastUnfinished, turn -> worst.coverage()),
                questions(
                        count,
                        random,
                        0,
                        turn -> worst.candidates().get(turn % worst.candidates().size())));
    }

    private static List<Question> questions(
            int count, SplittableRandom random, int firstProduct, IntFunction<Question> worst) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % WORST_EVERY == 0
                        ? worst.apply(i / WORST_EVERY)
                        : new Question(
                                random.nextInt(firstProduct, SyntheticWeb.PRODUCTS),
                                random.nextInt(SyntheticNetwork.CITIES)))
                .toList();
    }
}
