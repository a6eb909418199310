package io.liantu.bench.network;

import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ProductRow;
import io.liantu.network.image.RegionRow;
import io.liantu.network.image.ThingsBuilder;
import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticWeb;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The arrays of the application, built by its own builders, written to a file and read again, as when it starts. Above
 * {@value #MOST_COMPLETE} enterprises they stay as they are built, since amounts are missing.
 */
record ImageStore(
        NetworkData data,
        NetworkImage image,
        Path file,
        double loadSeconds,
        @Nullable Double secondsFromFile) implements Store {

    private static final int MOST_COMPLETE = 20_000_000;

    static ImageStore of(NetworkData data, Path folder) throws IOException {
        var file = folder.resolve("network.snapshot");
        var watch = Stopwatch.started();
        var built = build(data);
        double seconds = watch.seconds();
        if (!isComplete(data.enterprises())) {
            return new ImageStore(data, built, file, seconds, null);
        }
        write(built, file);
        var again = Stopwatch.started();
        return new ImageStore(data, read(file), file, seconds, again.seconds());
    }

    private static void write(NetworkImage image, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            image.write(new ColumnWriter(channel));
        }
    }

    private static NetworkImage read(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return NetworkImage.read(new ColumnReader(channel));
        }
    }

    private static NetworkImage build(NetworkData data) {
        var things = new ThingsBuilder(regions(), products(data.network().web()), List.of());
        IntStream.range(0, data.enterprises())
                .filter(data.network()::counts)
                .mapToObj(enterprise -> enterprise(data.network(), enterprise))
                .forEach(things::add);
        var links = things.numbered();
        return links.image(new SyntheticFacts(data, SortedEnterprises.of(data.network()), links));
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
                null,
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
        return new Footprint(
                image.memory(), isComplete() ? "arrays, the rest in a file" : "arrays without amounts and purchases");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
