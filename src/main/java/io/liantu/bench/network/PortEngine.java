package io.liantu.bench.network;

import io.liantu.chain.ProductId;
import io.liantu.network.NetworkAdapters;
import io.liantu.network.OutsideMaker;
import io.liantu.network.Presence;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.image.NetworkImage;
import io.liantu.region.RegionCode;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SyntheticWeb;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The port of the application on its arrays, as services call it: with names, values and reasons. */
final class PortEngine implements Engine {

    private final NetworkImage image;
    private final SupplyNetwork network;
    private final List<ProductId> products;
    private final List<RegionCode> cities = KernelEngine.cities();
    private final Closure closure = new Closure(SyntheticWeb.PRODUCTS);

    PortEngine(NetworkImage image) {
        this.image = image;
        network = NetworkAdapters.overImage(image);
        products = IntStream.range(0, SyntheticWeb.PRODUCTS)
                .mapToObj(product -> new ProductId(image.products().id(product)))
                .toList();
    }

    @Override
    public String title() {
        return "liantu, whole call";
    }

    @Override
    public Supplier<List<Row>> coverage(Question question) {
        closure.of(number(question), image.products().inputs());
        var wanted = Arrays.stream(closure.members()).mapToObj(products::get).toList();
        var presence = network.presence(wanted, cities.get(question.city()));
        return () -> coverageRows(presence);
    }

    @Override
    public Supplier<List<Row>> candidates(Question question) {
        var product = products.get(number(question));
        var makers = network.makersOutside(cities.get(question.city()), List.of(product), null, Question.MOST);
        return () -> candidateRows(makers.getOrDefault(product, List.of()));
    }

    static List<Row> coverageRows(Map<ProductId, Presence> presence) {
        return presence.entrySet().stream()
                .map(entry -> new Row(
                        Labels.numberOf(entry.getKey().value()),
                        entry.getValue().inside(),
                        0))
                .sorted(Comparator.comparingInt(Row::thing))
                .toList();
    }

    static List<Row> candidateRows(List<OutsideMaker> makers) {
        return makers.stream()
                .map(maker -> new Row(
                        Labels.numberOf(maker.enterprise().id().value()), maker.localCustomers(), maker.customers()))
                .toList();
    }

    private int number(Question question) {
        return image.products().find(Labels.product(question.product()));
    }
}
