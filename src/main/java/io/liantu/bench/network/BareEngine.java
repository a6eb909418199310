package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticWeb;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Loops over bare arrays, as short as they can be: what the application should come near to. */
final class BareEngine implements Engine {

    private final int[] makersByCity;
    private final PlainRows inputs;
    private final BareRanking ranking;
    private final Closure closure = new Closure(SyntheticWeb.PRODUCTS);
    private final int[] counts = new int[SyntheticWeb.PRODUCTS];

    /** @param makersByCity by city and product: how many make it there */
    BareEngine(int[] makersByCity, PlainRows inputs, BareRanking ranking) {
        this.makersByCity = makersByCity;
        this.inputs = inputs;
        this.ranking = ranking;
    }

    @Override
    public String title() {
        return "bare arrays";
    }

    @Override
    public Supplier<List<Row>> coverage(Question question) {
        int size = closure.of(question.product(), inputs);
        int city = question.city() * SyntheticWeb.PRODUCTS;
        for (var i = 0; i < size; i++) {
            counts[i] = makersByCity[city + closure.at(i)];
        }
        return () -> IntStream.range(0, size)
                .mapToObj(i -> new Row(closure.at(i), counts[i], 0))
                .sorted(Comparator.comparingInt(Row::thing))
                .toList();
    }

    @Override
    public Supplier<List<Row>> candidates(Question question) {
        ranking.rank(question);
        return ranking::rows;
    }
}
