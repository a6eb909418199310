package io.liantu.bench.network;

import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.OrderedFacts;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SupplyCursor;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticWeb;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What a made-up network says, in the order and by the numbers of the image. */
final class SyntheticFacts implements OrderedFacts {

    static final double PERCENT = 100;

    /** A key has the supplier, then the product, then the place of the link, which is less than 4,096. */
    private static final int PLACE_BITS = 12;

    private static final int PRODUCT_BITS = 13;

    private final SyntheticNetwork network;
    private final SortedEnterprises enterprises;
    private final int[] products;
    private final SupplyCursor links;

    SyntheticFacts(NetworkData data, SortedEnterprises enterprises, LinksBuilder numbers) {
        network = data.network();
        this.enterprises = enterprises;
        products = IntStream.range(0, SyntheticWeb.PRODUCTS)
                .map(product -> numbers.product(Labels.product(product)))
                .toArray();
        links = new SupplyCursor(network);
    }

    @Override
    public boolean isComplete() {
        return ImageStore.isComplete(network.enterprises());
    }

    @Override
    public void tellMakes(Makes to) {
        var made = new int[SyntheticNetwork.MOST_PRODUCTS];
        for (var maker = 0; maker < enterprises.size(); maker++) {
            int original = enterprises.original(maker);
            int count = network.productCountOf(original);
            network.productsOf(original, made, count);
            for (var i = 0; i < count; i++) {
                to.add(maker, products[made[i]], network.percentOf(original, i) / PERCENT);
            }
        }
    }

    @Override
    public void tellLinks(Links to) {
        var keys = new long[1 << PLACE_BITS];
        for (var customer = 0; customer < enterprises.size(); customer++) {
            int count = keysOf(enterprises.original(customer), keys);
            Arrays.sort(keys, 0, count);
            for (var i = 0; i < count; i++) {
                to.add(
                        (int) (keys[i] >>> (PRODUCT_BITS + PLACE_BITS)),
                        customer,
                        (int) (keys[i] >>> PLACE_BITS) & ((1 << PRODUCT_BITS) - 1),
                        (double) links.amount((int) keys[i] & ((1 << PLACE_BITS) - 1)));
            }
        }
    }

    /** Answers how many there are. */
    private int keysOf(int customer, long[] keys) {
        int all = links.moveTo(customer);
        var count = 0;
        for (var i = 0; i < all; i++) {
            long supplier = enterprises.numberOf(links.supplier(i));
            if (supplier >= 0) {
                keys[count++] = (((supplier << PRODUCT_BITS) | products[links.product(i)]) << PLACE_BITS) | i;
            }
        }
        return count;
    }
}
