package io.liantu.bench.network;

import io.liantu.network.image.IntRows;
import java.util.Arrays;

/** A product and what goes into it, {@value Question#DEPTH} steps up. The space is used again for each question. */
final class Closure {

    private final int[] members;
    private final int[] seenIn;
    private int turn;
    private int size;

    /** @param products how many there are */
    Closure(int products) {
        members = new int[products];
        seenIn = new int[products];
    }

    /** Finds it in the product's own arrays, and answers how many products it has. */
    int of(int product, IntRows inputs) {
        begin(product);
        var from = 0;
        for (var step = 0; step < Question.DEPTH && from < size; step++) {
            for (int to = size; from < to; from++) {
                for (var at = inputs.start(members[from]); at < inputs.end(members[from]); at++) {
                    add(inputs.at(at));
                }
            }
        }
        return size;
    }

    /** The same in bare arrays. */
    int of(int product, PlainRows inputs) {
        var starts = inputs.starts();
        var values = inputs.values();
        begin(product);
        var from = 0;
        for (var step = 0; step < Question.DEPTH && from < size; step++) {
            for (int to = size; from < to; from++) {
                for (var at = starts[members[from]]; at < starts[members[from] + 1]; at++) {
                    add(values[at]);
                }
            }
        }
        return size;
    }

    int at(int position) {
        return members[position];
    }

    int[] members() {
        return Arrays.copyOf(members, size);
    }

    private void begin(int product) {
        turn++;
        size = 0;
        add(product);
    }

    private void add(int product) {
        if (seenIn[product] != turn) {
            seenIn[product] = turn;
            members[size++] = product;
        }
    }
}
