package io.liantu.evaluation;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a graph answers by itself, in whatever form it tells it. Such answers are neither asked for nor counted. */
final class KnownAnswers {

    private final Ties ties;
    private final int[][] sold;
    private final int[][] sellers;
    private final int[][] generals;
    private final Map<String, IntList> locals = new HashMap<>();

    private KnownAnswers(Ties ties, Ties.Lists sold, Ties.Lists generals) {
        this.ties = ties;
        this.sold = sold.sorted();
        this.sellers = sold.reversed(ties.goods().size());
        this.generals = generals.sorted();
    }

    static KnownAnswers of(KnownGraph graph, Ties ties) {
        var sold = new Ties.Lists(ties.enterprises().size());
        for (var link : graph.supplied()) {
            var product = link.product();
            if (product != null) {
                sold.add(ties.enterprises().of(link.supplier()), ties.goods().of(product));
            }
        }
        var generals = new Ties.Lists(ties.goods().size());
        for (var product = 0; product < ties.kinds().length; product++) {
            for (int kind : ties.kinds()[product]) {
                generals.add(kind, product);
            }
        }
        var answers = new KnownAnswers(ties, sold, generals);
        answers.locate(graph.enterprises());
        return answers;
    }

    private void locate(List<KnownGraph.Enterprise> enterprises) {
        for (var place = 0; place < enterprises.size(); place++) {
            for (var region : enterprises.get(place).regions()) {
                locals.computeIfAbsent(region, code -> new IntArrayList()).add(place);
            }
        }
    }

    Ties ties() {
        return ties;
    }

    /** The enterprises in a region. */
    IntList localsOf(String region) {
        return locals.getOrDefault(region, IntList.of());
    }

    /** Who supplies a customer, with whatever product. */
    IntSet suppliersOf(int customer) {
        return new IntOpenHashSet(ties.suppliers()[customer]);
    }

    /** Who makes a product or a kind of it, or supplies somebody with it. */
    IntSet makersOf(int product) {
        var makers = ties.makersOfKinds(product);
        makers.addAll(ties.ofKinds(product, sellers));
        return makers;
    }

    /** What is made in a region or supplied from there, and what that is a kind of. */
    IntSet madeIn(String region) {
        var made = new IntOpenHashSet();
        for (int enterprise : localsOf(region)) {
            addWithGenerals(ties.products()[enterprise], made);
            addWithGenerals(sold[enterprise], made);
        }
        return made;
    }

    private void addWithGenerals(int[] products, IntSet to) {
        for (int product : products) {
            for (int general : generals[product]) {
                to.add(general);
            }
        }
    }
}
