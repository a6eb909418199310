package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticNetwork;
import java.util.Arrays;

/** The enterprises that count, numbered in order of city and then of id. */
final class SortedEnterprises {

    private static final int TEN = 10;

    private final int[] firsts = new int[SyntheticNetwork.CITIES + 1];
    private final int[] numbers;
    private final int[] originals;
    private final int[] ranks;

    private SortedEnterprises(SyntheticNetwork network) {
        numbers = new int[network.enterprises()];
        Arrays.fill(numbers, -1);
        for (var enterprise = 0; enterprise < numbers.length; enterprise++) {
            if (network.counts(enterprise)) {
                firsts[network.cityOf(enterprise) + 1]++;
            }
        }
        Arrays.parallelPrefix(firsts, Integer::sum);
        originals = new int[firsts[SyntheticNetwork.CITIES]];
        ranks = new int[originals.length];
    }

    static SortedEnterprises of(SyntheticNetwork network) {
        var sorted = new SortedEnterprises(network);
        var next = sorted.firsts.clone();
        long label = 1;
        for (var rank = 0; rank < network.enterprises(); rank++) {
            int enterprise = (int) label - 1;
            if (network.counts(enterprise)) {
                sorted.add(enterprise, next[network.cityOf(enterprise)]++, rank);
            }
            label = after(label, network.enterprises());
        }
        return sorted;
    }

    private void add(int enterprise, int number, int rank) {
        numbers[enterprise] = number;
        originals[number] = enterprise;
        ranks[number] = rank;
    }

    /** The next whole number up to a last one in the order of texts, which is that of ids. */
    private static long after(long label, long last) {
        if (label * TEN <= last) {
            return label * TEN;
        }
        long next = label;
        while (next % TEN == TEN - 1 || next == last) {
            next /= TEN;
        }
        return next + 1;
    }

    int size() {
        return originals.length;
    }

    /** The number of the first enterprise in a city. */
    int first(int city) {
        return firsts[city];
    }

    /** The number of an enterprise of the made-up network; negative when it does not count. */
    int numberOf(int original) {
        return numbers[original];
    }

    /** The other way round. */
    int original(int number) {
        return originals[number];
    }

    /** Where an enterprise is in the order of ids, by its number. */
    int rank(int number) {
        return ranks[number];
    }

    /** Without what is needed to load only. */
    long bytes() {
        return Integer.BYTES * ((long) firsts.length + originals.length + ranks.length);
    }
}
