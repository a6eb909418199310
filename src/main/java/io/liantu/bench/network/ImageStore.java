package io.liantu.bench.network;

import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ProductRow;
import io.liantu.network.image.RegionRow;
import io.liantu.network.image.ThingsBuilder;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticWeb;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The arrays of the application, built by its own builders. */
record ImageStore(NetworkData data, NetworkImage image, double loadSeconds) implements Store {

    private static final int MOST_COMPLETE = 20_000_000;

    static ImageStore of(NetworkData data) {
        var watch = Stopwatch.started();
        var things = new ThingsBuilder(regions(), products(data.network().web()), List.of());
        IntStream.range(0, data.enterprises())
                .filter(data.network()::counts)
                .mapToObj(enterprise -> enterprise(data.network(), enterprise))
                .forEach(things::add);
        var links = things.numbered();
        var facts = new SyntheticFacts(data, SortedEnterprises.of(data.network()), links);
        return new ImageStore(data, links.image(facts), watch.seconds());
    }

    /** Of more, neither the names nor the links fit into memory. */
    static boolean isComplete(int enterprises) {
        return enterprises <= MOST_COMPLETE;
    }

    private static List<RegionRow> regions() {
        var cities = IntStream.range(0, SyntheticNetwork.CITIES)
                .mapToObj(city -> new RegionRow(
                        Labels.city(city), Labels.cityName(city), List.of(Labels.province(Labels.provinceOf(city)))));
        var provinces = IntStream.range(0, SyntheticNetwork.CITIES)
                .map(Labels::provinceOf)
                .distinct()
                .mapToObj(Labels::province)
                .map(province -> new RegionRow(province, province, List.of(Labels.NATION)));
        var nation = new RegionRow(Labels.NATION, Labels.NATION, List.of());
        return Stream.of(Stream.of(nation), provinces, cities)
                .flatMap(rows -> rows)
                .toList();
    }

    private static List<ProductRow> products(SyntheticWeb web) {
        return IntStream.range(0, SyntheticWeb.PRODUCTS)
                .mapToObj(product -> new ProductRow(
                        Labels.product(product),
                        Labels.productName(product),
                        Arrays.stream(web.inputsOf(product))
                                .mapToObj(Labels::product)
                                .toList(),
                        List.of()))
                .toList();
    }

    static EnterpriseRow enterprise(SyntheticNetwork network, int enterprise) {
        return new EnterpriseRow(
                Labels.enterprise(enterprise),
                isComplete(network.enterprises()) ? Labels.enterpriseName(enterprise) : "",
                List.of(Labels.city(network.cityOf(enterprise))),
                (double) network.revenueOf(enterprise),
                (long) network.employeesOf(enterprise),
                null,
                true);
    }

    @Override
    public List<Engine> engines() {
        var kernel = new KernelEngine("liantu, inner loop", image);
        if (!isComplete()) {
            return List.of(kernel);
        }
        var changed = new KernelEngine("liantu, inner loop after changes", WrittenAnew.in(image, data));
        return List.of(kernel, changed, new PortEngine(image));
    }

    private boolean isComplete() {
        return image.purchases().customers().countAll() > 0;
    }

    @Override
    public Footprint footprint() {
        return new Footprint(image.memory(), isComplete() ? "arrays" : "arrays without names, amounts and purchases");
    }

    @Override
    public void close() {
        // Nothing outside this process.
    }
}
