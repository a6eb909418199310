package io.liantu.evaluation;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;

/**
 * Looks at products alone. A supplier is whoever makes the product that is needed, or a kind of it; where none is named,
 * whoever makes something that goes into what the customer makes. A maker is whoever makes what the product is made of or
 * goes into, or a kind of the same. A region goes on to what its products are made of or go into. The more such products, the
 * better.
 */
final class ProductMatch {

    private final KnownAnswers known;
    private final Ties ties;
    private final int[][] related;

    ProductMatch(KnownGraph training) {
        ties = Ties.of(training);
        known = KnownAnswers.of(training, ties);
        related = related();
    }

    /** What each product is made of, goes into, is a kind of, or has as kinds. */
    private int[][] related() {
        var lists = new Ties.Lists(ties.goods().size());
        for (var product = 0; product < ties.goods().size(); product++) {
            for (int input : ties.inputs()[product]) {
                lists.add(product, input);
                lists.add(input, product);
            }
            for (int kind : ties.kinds()[product]) {
                lists.add(product, kind);
                lists.add(kind, product);
            }
        }
        return lists.sorted();
    }

    Ranking rank(Question question) {
        return Ranking.ofPositive(
                switch (question.task()) {
                    case SUPPLY_LINK, REGION_SUPPLIER -> makersOf(needed(question));
                    case MAKER ->
                        makersOf(IntOpenHashSet.of(related[ties.goods().of(question.subject())]));
                    case NEW_ACTIVITY -> relatedToThoseMadeIn(question.subject());
                });
    }

    private IntSet needed(Question question) {
        var needed = new IntOpenHashSet();
        var product = question.product();
        if (product != null) {
            needed.addAll(IntOpenHashSet.of(ties.kinds()[ties.goods().of(product)]));
        } else {
            for (int made : ties.products()[ties.enterprises().of(question.subject())]) {
                needed.addAll(IntOpenHashSet.of(ties.inputs()[made]));
            }
        }
        return needed;
    }

    private double[] makersOf(IntSet products) {
        var scores = new double[ties.enterprises().size()];
        for (int product : products) {
            for (int maker : ties.makers()[product]) {
                scores[maker]++;
            }
        }
        return scores;
    }

    private double[] relatedToThoseMadeIn(String region) {
        var scores = new double[ties.goods().size()];
        for (int made : known.madeIn(region)) {
            for (int other : related[made]) {
                scores[other]++;
            }
        }
        return scores;
    }
}
