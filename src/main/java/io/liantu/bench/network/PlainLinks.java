package io.liantu.bench.network;

import java.util.Arrays;

/** The supply links in bare arrays: by supplier, then customer. */
final class PlainLinks {

    private static final int PRODUCT_BITS = 16;

    private final int[] starts;
    private final int[] values;
    private final short[] carried;

    PlainLinks(NetworkData data, SortedEnterprises enterprises) {
        starts = new int[enterprises.size() + 1];
        data.forEachLink((supplier, customer, product, amount) -> starts[enterprises.numberOf(supplier) + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = starts.clone();
        values = new int[starts[enterprises.size()]];
        carried = new short[values.length];
        data.forEachLink((supplier, customer, product, amount) -> {
            int at = next[enterprises.numberOf(supplier)]++;
            values[at] = enterprises.numberOf(customer);
            carried[at] = (short) product;
        });
        for (var supplier = 0; supplier < enterprises.size(); supplier++) {
            sort(starts[supplier], starts[supplier + 1]);
        }
    }

    private void sort(int from, int to) {
        var pairs = new long[to - from];
        for (var at = from; at < to; at++) {
            pairs[at - from] = ((long) values[at] << PRODUCT_BITS) | carried[at];
        }
        Arrays.sort(pairs);
        for (var at = from; at < to; at++) {
            values[at] = (int) (pairs[at - from] >>> PRODUCT_BITS);
            carried[at] = (short) pairs[at - from];
        }
    }

    /** By supplier: its customers, as often as there are links. */
    PlainRows customers() {
        return new PlainRows(starts, values);
    }

    /** By position among the customers: what is supplied. */
    short[] products() {
        return carried;
    }
}
