package io.liantu.network.image;

import java.util.Arrays;

/** Puts ordered facts straight into arrays: since they come in order, every row is in order, too. O(facts). */
final class OrderedArrays {

    private final OrderedFacts facts;
    private final int enterprises;
    private final int products;

    OrderedArrays(OrderedFacts facts, int enterprises, int products) {
        this.facts = facts;
        this.enterprises = enterprises;
        this.products = products;
    }

    FactsByProduct makes() {
        var rows = new Rows(products);
        facts.tellMakes((maker, product, share) -> rows.count(product));
        rows.place();
        var shares = new double[facts.isComplete() ? rows.size() : 0];
        facts.tellMakes((maker, product, share) -> put(shares, rows.add(product, maker), share));
        return new FactsByProduct(rows.rows(), new DoubleColumn(shares));
    }

    /** Both at once, since telling takes long. */
    BothWays links() {
        var bySupplier = new Rows(enterprises);
        var byProduct = new Rows(products + 1);
        facts.tellLinks((supplier, customer, product, amount) -> {
            bySupplier.count(supplier);
            if (facts.isComplete()) {
                byProduct.count(product);
            }
        });
        bySupplier.place();
        byProduct.place();
        var both = new BothWays(bySupplier, byProduct);
        facts.tellLinks(both::add);
        return both;
    }

    private static void put(double[] values, int position, double value) {
        if (values.length > 0) {
            values[position] = value;
        }
    }

    /** The supply links by supplier, and by product. */
    static final class BothWays {

        private final Rows bySupplier;
        private final Rows byProduct;
        private final int[] products;
        private final double[] amounts;
        private final int[] suppliers;
        private final double[] amountsByProduct;

        private BothWays(Rows bySupplier, Rows byProduct) {
            this.bySupplier = bySupplier;
            this.byProduct = byProduct;
            products = new int[bySupplier.size()];
            amounts = new double[byProduct.size()];
            suppliers = new int[byProduct.size()];
            amountsByProduct = new double[byProduct.size()];
        }

        private void add(int supplier, int customer, int product, double amount) {
            int position = bySupplier.add(supplier, customer);
            products[position] = product;
            if (suppliers.length > 0) {
                amounts[position] = amount;
                int place = byProduct.add(product, customer);
                suppliers[place] = supplier;
                amountsByProduct[place] = amount;
            }
        }

        SupplyLinks supplyLinks() {
            return new SupplyLinks(bySupplier.rows(), new IntColumn(products), new DoubleColumn(amounts));
        }

        Purchases purchases() {
            return new Purchases(byProduct.rows(), new IntColumn(suppliers), new DoubleColumn(amountsByProduct));
        }
    }

    /** Rows that are counted first and filled afterwards. */
    private static final class Rows {

        private final int[] starts;
        private int[] next = {};
        private int[] values = {};

        Rows(int rows) {
            starts = new int[rows + 1];
        }

        void count(int row) {
            starts[row + 1]++;
        }

        void place() {
            Arrays.parallelPrefix(starts, Math::addExact);
            next = starts.clone();
            values = new int[size()];
        }

        int size() {
            return starts[starts.length - 1];
        }

        /** Answers its position. */
        int add(int row, int value) {
            int position = next[row]++;
            values[position] = value;
            return position;
        }

        IntRows rows() {
            next = new int[0];
            return new IntRows(starts, values);
        }
    }
}
