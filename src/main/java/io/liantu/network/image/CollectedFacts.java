package io.liantu.network.image;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.stream.IntStream;

/** Who makes, or buys, what, in any order. What is said of the same pair again is added up. */
final class CollectedFacts {

    private final int enterprises;
    private final int products;
    private final IntArrayList enterpriseOf = new IntArrayList();
    private final IntArrayList productOf = new IntArrayList();
    private final DoubleArrayList amounts = new DoubleArrayList();

    CollectedFacts(int enterprises, int products) {
        this.enterprises = enterprises;
        this.products = products;
    }

    private void add(int enterprise, int product, double amount) {
        enterpriseOf.add(enterprise);
        productOf.add(product);
        amounts.add(amount);
    }

    /** Who makes, or buys, a kind of a product makes, or buys, the product; of what has no number nobody does. */
    void addWithGeneral(int enterprise, int product, double amount, ProductWeb web) {
        if (enterprise >= 0 && product >= 0) {
            for (var general : web.kindOf().row(product)) {
                add(enterprise, general, amount);
            }
        }
    }

    FactsByProduct facts() {
        var order = new StableOrder(amounts.size())
                .thenBy(enterpriseOf.toIntArray(), enterprises)
                .thenBy(productOf.toIntArray(), products)
                .order();
        var rows = new IntArrayList(order.length);
        var values = new IntArrayList(order.length);
        var sums = new DoubleArrayList(order.length);
        for (int from = 0, to; from < order.length; from = to) {
            to = endOfPair(order, from);
            rows.add(productOf.getInt(order[from]));
            values.add(enterpriseOf.getInt(order[from]));
            sums.add(sum(order, from, to));
        }
        return new FactsByProduct(
                IntRows.of(products, rows.toIntArray(), values.toIntArray()), new DoubleColumn(sums.toDoubleArray()));
    }

    private int endOfPair(int[] order, int from) {
        int to = from + 1;
        while (to < order.length
                && productOf.getInt(order[to]) == productOf.getInt(order[from])
                && enterpriseOf.getInt(order[to]) == enterpriseOf.getInt(order[from])) {
            to++;
        }
        return to;
    }

    /** The smallest first, so that the sum does not depend on the order in which they came. */
    private double sum(int[] order, int from, int to) {
        if (to == from + 1) {
            return amounts.getDouble(order[from]);
        }
        return IntStream.range(from, to)
                .mapToDouble(at -> amounts.getDouble(order[at]))
                .sorted()
                .reduce(Amounts.UNKNOWN, Amounts::sum);
    }
}
