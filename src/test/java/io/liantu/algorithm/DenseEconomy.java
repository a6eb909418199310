package io.liantu.algorithm;

import io.liantu.algorithm.SystemicRisk.Member;
import io.liantu.algorithm.SystemicRisk.Supply;
import java.util.List;
import java.util.stream.IntStream;

/** The formulas of the paper, word for word, over matrices with an entry for each pair of members and kind. */
final class DenseEconomy {

    private static final int KINDS = 3;

    private final int rounds;
    private final int size;
    private final double[][][] bought;
    private final boolean[][] isEssential;
    private final Object[] group;
    private final double[] output;

    DenseEconomy(List<Member<Integer>> members, List<Supply<Integer>> supplies, int rounds) {
        this.rounds = rounds;
        size = members.size();
        bought = new double[size][KINDS][size];
        isEssential = new boolean[size][KINDS];
        group = members.stream().map(Member::group).toArray();
        supplies.stream()
                .filter(supply -> !supply.supplier().equals(supply.customer()) && supply.amount() > 0)
                .forEach(supply -> {
                    var kind = (int) supply.kind();
                    bought[supply.customer()][kind][supply.supplier()] += supply.amount();
                    isEssential[supply.customer()][kind] |= supply.isEssential();
                });
        output = new double[size];
        for (var i = 0; i < size; i++) {
            var known = members.get(i).output();
            output[i] = Math.max(known == null ? 0 : known, soldBy(i));
        }
    }

    private double soldBy(int supplier) {
        return IntStream.range(0, size)
                .mapToDouble(customer -> soldBy(supplier, customer))
                .sum();
    }

    private double soldBy(int supplier, int customer) {
        return IntStream.range(0, KINDS)
                .mapToDouble(kind -> bought[customer][kind][supplier])
                .sum();
    }

    /** h(T), the smaller of what is left down and up the network, of each member. */
    double[] productionAfterStopOf(int stopped) {
        var down = ones();
        var up = ones();
        down[stopped] = 0;
        up[stopped] = 0;
        for (var round = 0; round < rounds; round++) {
            var nextDown = new double[size];
            var nextUp = new double[size];
            for (var i = 0; i < size; i++) {
                nextDown[i] = i == stopped ? 0 : production(i, down);
                nextUp[i] = i == stopped ? 0 : demand(i, up);
            }
            down = nextDown;
            up = nextUp;
        }
        var production = new double[size];
        for (var i = 0; i < size; i++) {
            production[i] = Math.min(down[i], up[i]);
        }
        return production;
    }

    /** The smallest of all essential kinds, and of the others together what remains of all that is bought. */
    private double production(int customer, double[] h) {
        var least = 1.0;
        var all = 0.0;
        var missing = 0.0;
        for (var kind = 0; kind < KINDS; kind++) {
            var normal = 0.0;
            var available = 0.0;
            for (var supplier = 0; supplier < size; supplier++) {
                var amount = bought[customer][kind][supplier];
                normal += amount;
                available += amount * (1 - sigma(supplier, h) * (1 - h[supplier]));
            }
            all += normal;
            if (isEssential[customer][kind]) {
                least = Math.min(least, available / normal);
            } else {
                missing += normal - available;
            }
        }
        return Math.max(0, Math.min(least, all == 0 ? 1 : 1 - missing / all));
    }

    /** How hard a supplier is to replace: its output in the output that is left of its group. */
    private double sigma(int supplier, double[] h) {
        var left = IntStream.range(0, size)
                .filter(other -> group[other].equals(group[supplier]))
                .mapToDouble(other -> output[other] * h[other])
                .sum();
        return left == 0 ? 1 : Math.min(1, output[supplier] / left);
    }

    private double demand(int supplier, double[] h) {
        if (output[supplier] == 0) {
            return 1;
        }
        var demanded = output[supplier] - soldBy(supplier);
        for (var customer = 0; customer < size; customer++) {
            demanded += soldBy(supplier, customer) * h[customer];
        }
        return demanded / output[supplier];
    }

    double lostShare(double[] h) {
        var lost = IntStream.range(0, size)
                .mapToDouble(i -> output[i] * (1 - h[i]))
                .sum();
        var all = IntStream.range(0, size).mapToDouble(i -> output[i]).sum();
        return all == 0 ? 0 : lost / all;
    }

    private double[] ones() {
        return IntStream.range(0, size).mapToDouble(i -> 1).toArray();
    }
}
