package io.liantu.network.image;

/**
 * The order of many entries by several whole numbers each, without comparing them: they are counted into as many places
 * as there are numbers, by the least important key first (least significant digit radix sort). Every pass keeps the
 * order of the one before. O(keys × (entries + places)).
 */
final class StableOrder {

    private int[] order;

    StableOrder(int entries) {
        order = new int[entries];
        for (var i = 0; i < entries; i++) {
            order[i] = i;
        }
    }

    /**
     * Sorts by one more key, which is more important than those before.
     *
     * @param keys of each entry, 0 to before {@code places}
     */
    StableOrder thenBy(int[] keys, int places) {
        var next = new int[places + 1];
        for (var key : keys) {
            next[key + 1]++;
        }
        for (var i = 0; i < places; i++) {
            next[i + 1] += next[i];
        }
        var sorted = new int[order.length];
        for (var entry : order) {
            sorted[next[keys[entry]]++] = entry;
        }
        order = sorted;
        return this;
    }

    /** The numbers of the entries, in order. */
    int[] order() {
        return order;
    }

    static int[] inOrder(int[] values, int[] order) {
        var sorted = new int[order.length];
        for (var i = 0; i < order.length; i++) {
            sorted[i] = values[order[i]];
        }
        return sorted;
    }

    static double[] inOrder(double[] values, int[] order) {
        var sorted = new double[order.length];
        for (var i = 0; i < order.length; i++) {
            sorted[i] = values[order[i]];
        }
        return sorted;
    }
}
