package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.io.IOException;
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

    private Numbers(Texts keys, int[] ascending) {
        this.keys = keys;
        this.ascending = ascending;
    }

    int size() {
        return ascending.length;
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

    void write(String name, ColumnWriter out) throws IOException {
        keys.write(name, out);
        out.ints(name + ".ascending", ascending);
    }

    /** Their order is kept, since many take long to sort. */
    static Numbers read(String name, ColumnReader in) throws IOException {
        var keys = Texts.read(name, in);
        var ascending = in.ints(name + ".ascending", 0, keys.size());
        in.refuseUnless(ascending.length == keys.size(), name);
        return new Numbers(keys, ascending);
    }

    long memory() {
        return keys.memory() + 4L * ascending.length;
    }
}
