package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of each enterprise besides its links. What is unknown is not a number (NaN), or -1. */
record EnterpriseFacts(
        Texts names,
        DoubleColumn revenues,
        Growths growths,
        DoubleColumn headcounts,
        IntColumn honours,
        List<List<String>> honourLists,
        BitSet fictional) {

    /** Nobody knows them. */
    private static final int NO_HONOURS = -1;

    @Nullable Double revenue(int enterprise) {
        return Amounts.orNull(revenues.at(enterprise));
    }

    @Nullable Double growth(int enterprise) {
        return growths.of(enterprise);
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

    /** Lists of honours are numbered in that order, too: the same enterprises give the same file, however they came. */
    EnterpriseFacts inOrder(int[] order) {
        var sorted = new BitSet();
        for (var i = 0; i < order.length; i++) {
            sorted.set(i, fictional.get(order[i]));
        }
        var lists = new ArrayList<List<String>>();
        return new EnterpriseFacts(
                names.inOrder(order),
                revenues.inOrder(order),
                growths.inOrder(order),
                headcounts.inOrder(order),
                new IntColumn(honoursInOrder(order, lists)),
                List.copyOf(lists),
                sorted);
    }

    private int[] honoursInOrder(int[] order, List<List<String>> lists) {
        var numberOf = new int[honourLists.size()];
        Arrays.fill(numberOf, NO_HONOURS);
        var numbers = new int[order.length];
        for (var i = 0; i < order.length; i++) {
            int old = honours.at(order[i]);
            if (old != NO_HONOURS && numberOf[old] == NO_HONOURS) {
                numberOf[old] = lists.size();
                lists.add(honourLists.get(old));
            }
            numbers[i] = old == NO_HONOURS ? NO_HONOURS : numberOf[old];
        }
        return numbers;
    }

    void write(ColumnWriter out) throws IOException {
        names.write("enterprises.names", out);
        revenues.write("enterprises.revenues", out);
        growths.write(out);
        headcounts.write("enterprises.headcounts", out);
        TextLists.write("honours", honourLists, out);
        honours.write("enterprises.honours", out);
        out.longs("enterprises.fictional", fictional.toLongArray());
    }

    static EnterpriseFacts read(int enterprises, ColumnReader in) throws IOException {
        var names = Texts.read("enterprises.names", in);
        in.refuseUnless(names.size() == enterprises, "enterprises.names");
        var revenues = DoubleColumn.read("enterprises.revenues", enterprises, in);
        var growths = Growths.read(enterprises, in);
        var headcounts = DoubleColumn.read("enterprises.headcounts", enterprises, in);
        var lists = TextLists.read("honours", in);
        var honours = IntColumn.read("enterprises.honours", enterprises, NO_HONOURS, lists.size(), in);
        var fictional = BitSet.valueOf(in.longs("enterprises.fictional"));
        return new EnterpriseFacts(names, revenues, growths, headcounts, honours, lists, fictional);
    }

    long memory() {
        return names.memory()
                + revenues.memory()
                + growths.memory()
                + headcounts.memory()
                + honours.memory()
                + fictional.size() / 8;
    }

    /** Facts of enterprises that become more. */
    static final class Collected {

        private final Texts.Collected names = new Texts.Collected();
        private final DoubleArrayList revenues = new DoubleArrayList();
        private final Growths.Collected growths = new Growths.Collected();
        private final DoubleArrayList headcounts = new DoubleArrayList();
        private final IntArrayList honours = new IntArrayList();
        private final Map<List<String>, Integer> honourNumbers = new HashMap<>();
        private final List<List<String>> honourLists = new ArrayList<>();
        private final BitSet fictional = new BitSet();

        void add(EnterpriseRow row) {
            fictional.set(revenues.size(), row.fictional());
            names.add(row.name());
            revenues.add(Amounts.of(row.revenue()));
            growths.add(row.growth());
            headcounts.add(row.employees() == null ? Amounts.UNKNOWN : row.employees());
            honours.add(row.honours() == null ? NO_HONOURS : numberOf(row.honours()));
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
                    growths.growths(),
                    new DoubleColumn(headcounts.toDoubleArray()),
                    new IntColumn(honours.toIntArray()),
                    List.copyOf(honourLists),
                    fictional);
        }
    }
}
