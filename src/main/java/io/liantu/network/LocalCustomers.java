package io.liantu.network;

import io.liantu.network.image.Area;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.Reach;
import io.liantu.network.image.Runs;

/**
 * How many customers suppliers have in an area, some suppliers at a time: where their rows lie and between which customers
 * is read for all of them before one is counted, so that the processor waits for memory once for all and not for each
 * (group prefetching: Chen, Ailamaki, Gibbons and Mowry 2007, doi:10.1145/1272743.1272747).
 */
final class LocalCustomers {

    /** How many suppliers there are at a time at most. */
    static final int MOST = 64;

    /** Rows that are not longer are counted without looking where the area begins in them. */
    private static final int SHORT = 16;

    private final IntRows customers;
    private final Reach reach;
    private final int parts;
    private final Runs inside;
    private final int least;
    private final int limit;
    private final int[] chosen = new int[MOST];
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final boolean[] mayMeet = new boolean[MOST];
    private final int[] counts = new int[MOST];

    LocalCustomers(NetworkImage image, Area area) {
        customers = image.links().customers();
        reach = image.reach();
        inside = area.inside();
        parts = reach.partsOf(inside);
        least = inside.size() == 0 ? 0 : inside.from(0);
        limit = inside.size() == 0 ? 0 : inside.to(inside.size() - 1);
    }

    /** Counts for the suppliers at the positions {@code from} to before {@code to} of rows. O(their links). */
    void count(IntRows suppliers, int from, int to) {
        int size = choose(suppliers, from, to);
        for (var i = 0; i < size; i++) {
            int supplier = suppliers.at(from + chosen[i]);
            starts[i] = customers.start(supplier);
            ends[i] = starts[i] + customers.size(supplier);
        }
        for (var i = 0; i < size; i++) {
            mayMeet[i] = starts[i] < ends[i] && customers.at(starts[i]) < limit && customers.at(ends[i] - 1) >= least;
        }
        for (var i = 0; i < size; i++) {
            counts[chosen[i]] = mayMeet[i] ? countInside(starts[i], ends[i]) : 0;
        }
    }

    /** Those who may have customers inside, without a branch that nobody can foresee. Answers how many they are. */
    private int choose(IntRows suppliers, int from, int to) {
        int size = 0;
        for (var i = 0; i < to - from; i++) {
            counts[i] = 0;
            chosen[size] = i;
            size += reach.mayMeet(suppliers.at(from + i), parts) ? 1 : 0;
        }
        return size;
    }

    /** How many enterprises of the area one of them supplies, with whatever. */
    int of(int index) {
        return counts[index];
    }

    private int countInside(int start, int end) {
        int count = 0;
        for (var run = 0; run < inside.size(); run++) {
            count += end - start <= SHORT
                    ? countAmongAll(start, end, inside.from(run), inside.to(run))
                    : countFromFirst(start, end, inside.from(run), inside.to(run));
        }
        return count;
    }

    /** Without a branch that depends on the customers: nobody can foresee which are inside. */
    private int countAmongAll(int start, int end, int from, int to) {
        int count = 0;
        int last = -1;
        for (var link = start; link < end; link++) {
            int customer = customers.at(link);
            count += (customer >= from ? 1 : 0) & (customer < to ? 1 : 0) & (customer != last ? 1 : 0);
            last = customer;
        }
        return count;
    }

    private int countFromFirst(int start, int end, int from, int to) {
        int count = 0;
        int last = -1;
        for (var link = customers.first(start, end, from); link < end && customers.at(link) < to; link++) {
            count += customers.at(link) != last ? 1 : 0;
            last = customers.at(link);
        }
        return count;
    }
}
