package io.liantu.bench.network;

import io.liantu.network.ImageKernels;
import io.liantu.network.image.Area;
import io.liantu.network.image.NetworkImage;
import io.liantu.region.RegionCode;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticWeb;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The inner loops of the application, which everybody else is compared with. */
final class KernelEngine implements Engine {

    private final String title;
    private final NetworkImage image;
    private final ImageKernels kernels;
    private final int[] products;
    private final List<RegionCode> cities;
    private final Closure closure = new Closure(SyntheticWeb.PRODUCTS);
    private final int[] counts = new int[SyntheticWeb.PRODUCTS];

    KernelEngine(String title, NetworkImage image) {
        this.title = title;
        this.image = image;
        kernels = new ImageKernels(image);
        products = IntStream.range(0, SyntheticWeb.PRODUCTS)
                .map(product -> image.products().find(Labels.product(product)))
                .toArray();
        cities = cities();
    }

    static List<RegionCode> cities() {
        return IntStream.range(0, SyntheticNetwork.CITIES)
                .mapToObj(Labels::city)
                .map(RegionCode::new)
                .toList();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Supplier<List<Row>> coverage(Question question) {
        var area = Area.of(image, cities.get(question.city()));
        var inside = kernels.makersInside(area);
        int size = closure.of(products[question.product()], image.products().inputs());
        for (var i = 0; i < size; i++) {
            counts[i] = inside.applyAsInt(closure.at(i));
        }
        return () -> IntStream.range(0, size)
                .mapToObj(i -> new Row(Labels.numberOf(image.products().id(closure.at(i))), counts[i], 0))
                .sorted(Comparator.comparingInt(Row::thing))
                .toList();
    }

    @Override
    public Supplier<List<Row>> candidates(Question question) {
        var area = Area.of(image, cities.get(question.city()));
        var best = kernels.makersOutside(products[question.product()], area, Question.MOST);
        return () -> best.stream()
                .map(maker -> new Row(
                        Labels.numberOf(image.enterprises().id(maker.maker()).value()),
                        maker.localCustomers(),
                        maker.customers()))
                .toList();
    }
}
