package io.liantu.bench.network;

import io.liantu.synthetic.SupplyCursor;
import io.liantu.synthetic.SyntheticNetwork;

/** The made-up network without the enterprises that do not count, row by row. Nothing of it is kept. */
record NetworkData(SyntheticNetwork network) {

    /** Hears who makes what. */
    @FunctionalInterface
    interface Makes {
        /**
         * Hears of one.
         *
         * @param percent of the maker's revenue
         */
        void add(int enterprise, int product, int percent);
    }

    /** Hears who supplies whom with what. */
    @FunctionalInterface
    interface Supplies {
        /**
         * Hears of one.
         *
         * @param amount in yuan a year
         */
        void add(int supplier, int customer, int product, long amount);
    }

    int enterprises() {
        return network.enterprises();
    }

    void forEachMake(Makes makes) {
        var products = new int[SyntheticNetwork.MOST_PRODUCTS];
        for (var enterprise = 0; enterprise < enterprises(); enterprise++) {
            if (network.counts(enterprise)) {
                int count = network.productCountOf(enterprise);
                network.productsOf(enterprise, products, count);
                for (var i = 0; i < count; i++) {
                    makes.add(enterprise, products[i], network.percentOf(enterprise, i));
                }
            }
        }
    }

    void forEachLink(Supplies supplies) {
        forEachLink(enterprises(), supplies);
    }

    /** @param customers only the links of the first so many */
    void forEachLink(int customers, Supplies supplies) {
        var links = new SupplyCursor(network);
        for (var customer = 0; customer < Math.min(customers, enterprises()); customer++) {
            if (network.counts(customer)) {
                int count = links.moveTo(customer);
                for (var i = 0; i < count; i++) {
                    if (network.counts(links.supplier(i))) {
                        supplies.add(links.supplier(i), customer, links.product(i), links.amount(i));
                    }
                }
            }
        }
    }
}
