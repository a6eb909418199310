package io.liantu.bench.network;

import io.liantu.network.image.ChangedEnterprise;
import io.liantu.network.image.ChangedEnterprise.Fact;
import io.liantu.network.image.ChangedEnterprise.Trade;
import io.liantu.network.image.Changes;
import io.liantu.network.image.ImagePatcher;
import io.liantu.network.image.NetworkImage;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SyntheticNetwork;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Some enterprises, with all that they make and trade, for an image in which they stand a second time, as if just written. */
final class WrittenAnew {

    /** As many as are followed before everything is read again. */
    static final int ENTERPRISES = 1_000;

    private final NetworkData data;
    private final Int2ObjectOpenHashMap<List<Trade>> trades = new Int2ObjectOpenHashMap<>();

    private WrittenAnew(NetworkData data) {
        this.data = data;
        new Random(data.enterprises())
                .ints(0, data.enterprises())
                .filter(data.network()::counts)
                .distinct()
                .limit(Math.min(ENTERPRISES, data.enterprises() / 2))
                .forEach(enterprise -> trades.put(enterprise, new ArrayList<>()));
    }

    /** The same network, in which they are changes after the arrays. */
    static NetworkImage in(NetworkImage image, NetworkData data) {
        return new ImagePatcher(image).patched(new WrittenAnew(data).changes(), List.of());
    }

    private Changes changes() {
        data.forEachLink((supplier, customer, product, amount) -> {
            add(supplier, supplier, customer, product, amount);
            add(customer, supplier, customer, product, amount);
        });
        var found = new HashMap<String, ChangedEnterprise>();
        trades.forEach((enterprise, own) -> found.put(Labels.enterprise(enterprise), changed(enterprise, own)));
        return Changes.NONE.and(found.keySet(), found);
    }

    private void add(int enterprise, int supplier, int customer, int product, long amount) {
        var own = trades.get(enterprise);
        if (own != null) {
            own.add(new Trade(
                    Labels.enterprise(supplier), Labels.enterprise(customer), Labels.product(product), amount));
        }
    }

    private ChangedEnterprise changed(int enterprise, List<Trade> own) {
        var products = new int[SyntheticNetwork.MOST_PRODUCTS];
        int count = data.network().productCountOf(enterprise);
        data.network().productsOf(enterprise, products, count);
        var makes = IntStream.range(0, count)
                .mapToObj(i -> new Fact(
                        Labels.product(products[i]), data.network().percentOf(enterprise, i) / SyntheticFacts.PERCENT))
                .toList();
        return new ChangedEnterprise(
                ImageStore.enterprise(data.network(), enterprise), makes, List.of(), own, List.of());
    }
}
