package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticWeb;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The questions that take longest.
 *
 * @param coverage the product into which most goes, in the largest city
 * @param candidates the product that most make, and that whose makers have most customers, outside the largest city;
 *     and the former outside the smallest city, where nobody has customers and everybody is as good
 */
record WorstCases(Question coverage, List<Question> candidates) {

    /** The customers that are looked at to find hubs. */
    private static final int SAMPLE = 100_000;

    static WorstCases in(NetworkData data) {
        var inCity = new long[SyntheticNetwork.CITIES];
        IntStream.range(0, data.enterprises())
                .forEach(enterprise -> inCity[data.network().cityOf(enterprise)]++);
        int largest = largest(inCity.length, city -> inCity[city]);
        int smallest = largest(inCity.length, city -> -inCity[city]);
        var closure = new Closure(SyntheticWeb.PRODUCTS);
        var inputs = PlainRows.inputs(data.network().web());
        int deepest = largest(SyntheticWeb.PRODUCTS, product -> closure.of(product, inputs));
        var makers = new long[SyntheticWeb.PRODUCTS];
        data.forEachMake((enterprise, product, percent) -> makers[product]++);
        int common = largest(makers.length, product -> makers[product]);
        return new WorstCases(
                new Question(deepest, largest),
                List.of(
                        new Question(common, largest),
                        new Question(ofHubs(data), largest),
                        new Question(common, smallest)));
    }

    private static int ofHubs(NetworkData data) {
        var customers = new int[data.enterprises()];
        data.forEachLink(SAMPLE, (supplier, customer, product, amount) -> customers[supplier]++);
        var links = new long[SyntheticWeb.PRODUCTS];
        data.forEachMake((enterprise, product, percent) -> links[product] += customers[enterprise]);
        return largest(links.length, product -> links[product]);
    }

    private static int largest(int count, IntToLongFunction size) {
        var best = 0;
        var most = Long.MIN_VALUE;
        for (var i = 0; i < count; i++) {
            long found = size.applyAsLong(i);
            if (found > most) {
                best = i;
                most = found;
            }
        }
        return best;
    }
}
