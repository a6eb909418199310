package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.stream.IntStream;

/** Which number has what key: the keys by number, and the numbers in ascending order of their keys. */
final class Numbers {

    private final Texts keys;
    private final int[] ascending;

    Numbers(Texts keys) {
        this.keys = keys;
        ascending = IntStream.range(0, keys.size()).toArray();
        IntArrays.parallelQuickSort(ascending, keys::compare);
    }

    int find(String key) {
        return keys.find(key, ascending);
    }

    /** How many keys are less than one. */
    int countBefore(String key) {
        return keys.countBefore(key, ascending);
    }

    String key(int number) {
        return keys.get(number);
    }

    /** By number: its place in the order of keys. */
    int[] ranks() {
        var ranks = new int[ascending.length];
        for (var i = 0; i < ascending.length; i++) {
            ranks[ascending[i]] = i;
        }
        return ranks;
    }

    int[] ascending() {
        return ascending;
    }

    long memory() {
        return keys.memory() + 4L * ascending.length;
    }
}
