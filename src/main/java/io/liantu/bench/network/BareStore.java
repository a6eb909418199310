package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticWeb;
import java.util.Arrays;
import java.util.List;

/**
 * The best layout known, in bare arrays that hold nothing but what the questions need: a count for every city and
 * product, enterprises in order of city and id, and rows from products to makers and from suppliers to customers.
 */
final class BareStore implements Store {

    private final SortedEnterprises enterprises;
    private final double loadSeconds;
    private final int[] counts = new int[SyntheticNetwork.CITIES * SyntheticWeb.PRODUCTS];
    private final PlainRows inputs;
    private final PlainRows makers;
    private final PlainRows customers;
    private final short[] carried;

    BareStore(NetworkData data) {
        var watch = Stopwatch.started();
        enterprises = SortedEnterprises.of(data.network());
        inputs = PlainRows.inputs(data.network().web());
        data.forEachMake((enterprise, product, percent) ->
                counts[data.network().cityOf(enterprise) * SyntheticWeb.PRODUCTS + product]++);
        makers = makers(data);
        var links = new PlainLinks(data, enterprises);
        customers = links.customers();
        carried = links.products();
        loadSeconds = watch.seconds();
    }

    private PlainRows makers(NetworkData data) {
        var starts = new int[SyntheticWeb.PRODUCTS + 1];
        data.forEachMake((enterprise, product, percent) -> starts[product + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = starts.clone();
        var values = new int[starts[SyntheticWeb.PRODUCTS]];
        data.forEachMake((enterprise, product, percent) -> values[next[product]++] = enterprises.numberOf(enterprise));
        for (var product = 0; product < SyntheticWeb.PRODUCTS; product++) {
            Arrays.sort(values, starts[product], starts[product + 1]);
        }
        return new PlainRows(starts, values);
    }

    @Override
    public List<Engine> engines() {
        return List.of(new BareEngine(counts, inputs, new BareRanking(enterprises, makers, customers, carried)));
    }

    @Override
    public double loadSeconds() {
        return loadSeconds;
    }

    @Override
    public Footprint footprint() {
        long rows = inputs.bytes() + makers.bytes() + customers.bytes() + (long) Short.BYTES * carried.length;
        return new Footprint(enterprises.bytes() + (long) Integer.BYTES * counts.length + rows, "arrays");
    }

    @Override
    public void close() {
        // Nothing outside this process.
    }
}
