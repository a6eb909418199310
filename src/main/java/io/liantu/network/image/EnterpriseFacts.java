package io.liantu.network.image;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of each enterprise besides its links. What is unknown is not a number (NaN), or -1. */
record EnterpriseFacts(
        Texts names,
        DoubleColumn revenues,
        DoubleColumn headcounts,
        IntColumn honours,
        List<List<String>> honourLists,
        BitSet fictional) {

    @Nullable Double revenue(int enterprise) {
        return Amounts.orNull(revenues.at(enterprise));
    }

    @Nullable Long employees(int enterprise) {
        return Double.isNaN(headcounts.at(enterprise)) ? null : (long) headcounts.at(enterprise);
    }

    @Nullable List<String> honours(int enterprise) {
        return honours.at(enterprise) < 0 ? null : honourLists.get(honours.at(enterprise));
    }

    boolean isFictional(int enterprise) {
        return fictional.get(enterprise);
    }

    EnterpriseFacts inOrder(int[] order) {
        var sorted = new BitSet();
        for (var i = 0; i < order.length; i++) {
            sorted.set(i, fictional.get(order[i]));
        }
        return new EnterpriseFacts(
                names.inOrder(order),
                revenues.inOrder(order),
                headcounts.inOrder(order),
                honours.inOrder(order),
                honourLists,
                sorted);
    }

    long memory() {
        return names.memory() + revenues.memory() + headcounts.memory() + honours.memory() + fictional.size() / 8;
    }

    /** Facts of enterprises that become more. */
    static final class Collected {

        private final Texts.Collected names = new Texts.Collected();
        private final DoubleArrayList revenues = new DoubleArrayList();
        private final DoubleArrayList headcounts = new DoubleArrayList();
        private final IntArrayList honours = new IntArrayList();
        private final Map<List<String>, Integer> honourNumbers = new HashMap<>();
        private final List<List<String>> honourLists = new ArrayList<>();
        private final BitSet fictional = new BitSet();

        void add(EnterpriseRow row) {
            fictional.set(revenues.size(), row.fictional());
            names.add(row.name());
            revenues.add(Amounts.of(row.revenue()));
            headcounts.add(row.employees() == null ? Amounts.UNKNOWN : row.employees());
            honours.add(row.honours() == null ? -1 : numberOf(row.honours()));
        }

        private int numberOf(List<String> list) {
            return honourNumbers.computeIfAbsent(list, one -> {
                honourLists.add(one);
                return honourLists.size() - 1;
            });
        }

        EnterpriseFacts facts() {
            return new EnterpriseFacts(
                    names.texts(),
                    new DoubleColumn(revenues.toDoubleArray()),
                    new DoubleColumn(headcounts.toDoubleArray()),
                    new IntColumn(honours.toIntArray()),
                    List.copyOf(honourLists),
                    fictional);
        }
    }
}
