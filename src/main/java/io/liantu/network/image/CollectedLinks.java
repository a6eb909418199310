package io.liantu.network.image;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Supply links, in any order. */
final class CollectedLinks {

    private final IntArrayList suppliers = new IntArrayList();
    private final IntArrayList customers = new IntArrayList();
    /** One more than the number, so that 0 is none. */
    private final IntArrayList places = new IntArrayList();

    private final DoubleArrayList amounts = new DoubleArrayList();

    void add(int supplier, int customer, int product, double amount) {
        suppliers.add(supplier);
        customers.add(customer);
        places.add(product + 1);
        amounts.add(amount);
    }

    SupplyLinks bySupplier(int enterprises, int products) {
        var order = new StableOrder(suppliers.size())
                .thenBy(places.toIntArray(), products + 1)
                .thenBy(customers.toIntArray(), enterprises)
                .thenBy(suppliers.toIntArray(), enterprises)
                .order();
        var productOf = StableOrder.inOrder(places.toIntArray(), order);
        for (var i = 0; i < productOf.length; i++) {
            productOf[i]--;
        }
        return new SupplyLinks(
                IntRows.of(
                        enterprises,
                        StableOrder.inOrder(suppliers.toIntArray(), order),
                        StableOrder.inOrder(customers.toIntArray(), order)),
                new IntColumn(productOf),
                new DoubleColumn(StableOrder.inOrder(amounts.toDoubleArray(), order)));
    }

    /**
     * By what they carry, and by everything of which that is a kind; those that do not say it come last.
     *
     * @param kindOf by product: itself and everything of which it is a kind
     */
    Purchases byProduct(int enterprises, IntRows kindOf) {
        var carried = new CarriedLinks(kindOf);
        for (var link = 0; link < places.size(); link++) {
            carried.add(link, places.getInt(link) - 1);
        }
        return carried.purchases(enterprises);
    }

    /** The links, once for everything of which what they carry is a kind. */
    private final class CarriedLinks {

        private final IntRows kindOf;
        private final IntArrayList links = new IntArrayList();
        private final IntArrayList rows = new IntArrayList();

        CarriedLinks(IntRows kindOf) {
            this.kindOf = kindOf;
        }

        void add(int link, int product) {
            if (product == ProductWeb.NONE) {
                put(link, kindOf.rows());
                return;
            }
            for (var position = kindOf.start(product); position < kindOf.end(product); position++) {
                put(link, kindOf.at(position));
            }
        }

        private void put(int link, int row) {
            links.add(link);
            rows.add(row);
        }

        Purchases purchases(int enterprises) {
            var linkOf = links.toIntArray();
            var supplierOf = StableOrder.inOrder(suppliers.elements(), linkOf);
            var customerOf = StableOrder.inOrder(customers.elements(), linkOf);
            // What is carried comes last, as among the links of a supplier: sums of both are then the same to the last
            // bit.
            var order = new StableOrder(linkOf.length)
                    .thenBy(StableOrder.inOrder(places.elements(), linkOf), kindOf.rows() + 1)
                    .thenBy(supplierOf, enterprises)
                    .thenBy(customerOf, enterprises)
                    .thenBy(rows.toIntArray(), kindOf.rows() + 1)
                    .order();
            return new Purchases(
                    IntRows.of(
                            kindOf.rows() + 1,
                            StableOrder.inOrder(rows.elements(), order),
                            StableOrder.inOrder(customerOf, order)),
                    new IntColumn(StableOrder.inOrder(supplierOf, order)),
                    new DoubleColumn(StableOrder.inOrder(StableOrder.inOrder(amounts.elements(), linkOf), order)));
        }
    }
}
