package io.liantu.bench.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The best makers outside, straight on arrays: the few best so far stay sorted in arrays, too. */
final class BareRanking {

    private final SortedEnterprises enterprises;
    private final PlainRows makers;
    private final PlainRows customers;
    private final short[] carried;
    private final int[] best = new int[Question.MOST];
    private final int[] local = new int[Question.MOST];
    private final int[] ofProduct = new int[Question.MOST];
    private int size;

    BareRanking(SortedEnterprises enterprises, PlainRows makers, PlainRows customers, short[] carried) {
        this.enterprises = enterprises;
        this.makers = makers;
        this.customers = customers;
        this.carried = carried;
    }

    void rank(Question question) {
        int from = enterprises.first(question.city());
        int to = enterprises.first(question.city() + 1);
        var values = makers.values();
        int end = makers.starts()[question.product() + 1];
        size = 0;
        for (var position = makers.starts()[question.product()]; position < end; position++) {
            int maker = values[position];
            if (maker < from || maker >= to) {
                offer(maker, question.product(), from, to);
            }
        }
    }

    private void offer(int maker, int product, int from, int to) {
        int inside = inside(maker, from, to);
        if (size < Question.MOST || inside >= local[size - 1]) {
            insert(maker, inside, ofProduct(maker, product));
        }
    }

    /** How many different customers it has whose numbers lie in a run. */
    private int inside(int maker, int from, int to) {
        var values = customers.values();
        int end = customers.starts()[maker + 1];
        int at = Arrays.binarySearch(values, customers.starts()[maker], end, from);
        at = at < 0 ? -at - 1 : at;
        while (at > customers.starts()[maker] && values[at - 1] == from) {
            at--;
        }
        var count = 0;
        var last = -1;
        for (; at < end && values[at] < to; at++) {
            count += values[at] == last ? 0 : 1;
            last = values[at];
        }
        return count;
    }

    private int ofProduct(int maker, int product) {
        int end = customers.starts()[maker + 1];
        var count = 0;
        for (var at = customers.starts()[maker]; at < end; at++) {
            count += carried[at] == product ? 1 : 0; // A supplier, a customer and a product have one link at most.
        }
        return count;
    }

    private void insert(int maker, int inside, int customersOfProduct) {
        int place = size;
        while (place > 0 && isBetter(maker, inside, customersOfProduct, place - 1)) {
            place--;
        }
        if (place == Question.MOST) {
            return;
        }
        int moved = Math.min(size, Question.MOST - 1) - place;
        System.arraycopy(best, place, best, place + 1, moved);
        System.arraycopy(local, place, local, place + 1, moved);
        System.arraycopy(ofProduct, place, ofProduct, place + 1, moved);
        best[place] = maker;
        local[place] = inside;
        ofProduct[place] = customersOfProduct;
        size = Math.min(size + 1, Question.MOST);
    }

    private boolean isBetter(int maker, int inside, int customersOfProduct, int place) {
        if (inside != local[place]) {
            return inside > local[place];
        }
        if (customersOfProduct != ofProduct[place]) {
            return customersOfProduct > ofProduct[place];
        }
        return enterprises.rank(maker) < enterprises.rank(best[place]);
    }

    List<Row> rows() {
        return IntStream.range(0, size)
                .mapToObj(place -> new Row(enterprises.original(best[place]), local[place], ofProduct[place]))
                .toList();
    }
}
