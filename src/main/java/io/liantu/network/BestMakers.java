package io.liantu.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The best makers so far, best first: those with most local customers, then those with most customers for the product, then
 * in the order of their ids. Adding one is O(log k) to find its place, and O(k) to move those behind it.
 */
final class BestMakers {

    private static final int FIRST_CAPACITY = 64;

    private final int atMost;
    private final IntToLongFunction rank;
    private int[] positions;
    private long[] keys;
    private long[] ranks;
    private int size;

    /**
     * None yet.
     *
     * @param atMost how many are kept
     * @param rank by position: grows with the order of ids
     */
    BestMakers(int atMost, IntToLongFunction rank) {
        this.atMost = atMost;
        this.rank = rank;
        int capacity = Math.min(atMost, FIRST_CAPACITY);
        positions = new int[capacity];
        keys = new long[capacity];
        ranks = new long[capacity];
    }

    /** A maker: where it is among the makers of its product, and how many it supplies. */
    record Found(int position, int localCustomers, int customers) {}

    /** Whether a maker may be among the best, with so many local customers. */
    boolean mayHave(int localCustomers) {
        return size < atMost || key(localCustomers, Integer.MAX_VALUE) >= keys[size - 1];
    }

    /** Adds a maker, unless there are enough better ones. */
    void add(int position, int localCustomers, int customers) {
        long key = key(localCustomers, customers);
        if (size == atMost && key < keys[size - 1]) {
            return;
        }
        long ownRank = rank.applyAsLong(position);
        int place = place(key, ownRank);
        if (place < atMost) {
            makeRoom(place);
            positions[place] = position;
            keys[place] = key;
            ranks[place] = ownRank;
        }
    }

    List<Found> list() {
        return IntStream.range(0, size)
                .mapToObj(place -> new Found(positions[place], (int) (keys[place] >>> Integer.SIZE), (int) keys[place]))
                .toList();
    }

    private static long key(int localCustomers, int customers) {
        return (long) localCustomers << Integer.SIZE | customers;
    }

    private int place(long key, long ownRank) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (keys[middle] > key || (keys[middle] == key && ranks[middle] < ownRank)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private void makeRoom(int place) {
        if (size < atMost) {
            size++;
            if (size > keys.length) {
                int capacity = Math.min(atMost, 2 * keys.length);
                positions = Arrays.copyOf(positions, capacity);
                keys = Arrays.copyOf(keys, capacity);
                ranks = Arrays.copyOf(ranks, capacity);
            }
        }
        int moved = size - 1 - place;
        System.arraycopy(positions, place, positions, place + 1, moved);
        System.arraycopy(keys, place, keys, place + 1, moved);
        System.arraycopy(ranks, place, ranks, place + 1, moved);
    }
}
