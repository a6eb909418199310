package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was so lately stays so. Whoever supplies somebody with the product already goes on to supply others; where none is
 * named, whoever supplies at all. Whoever began to make something lately begins to make the next thing. What began to be made
 * lately somewhere is next made here. The latest day counts, then how many such facts there are, which is all that counts
 * where nobody says when. What was so of the very customer, maker or region asked about is known and not asked for.
 */
final class Persistence {

    private static final Recent NOTHING = new Recent(0);

    private final Ties ties;
    private final Recent anything;
    private final Map<Integer, Recent> byProduct;

    private Persistence(Ties ties, Recent anything, Map<Integer, Recent> byProduct) {
        this.ties = ties;
        this.anything = anything;
        this.byProduct = byProduct;
    }

    /** Places with the facts about them. */
    private record Recent(int size, Map<Integer, List<Fact>> facts) {

        Recent(int size) {
            this(size, new TreeMap<>());
        }

        void add(int place, Fact fact) {
            facts.computeIfAbsent(place, one -> new ArrayList<>()).add(fact);
        }

        void addTo(double[] scores) {
            facts.forEach((place, told) -> scores[place] = Math.max(scores[place], score(told)));
        }

        /** Days have no fractions, so the number of facts orders those of one day. */
        private static double score(List<Fact> facts) {
            long latest = facts.stream().mapToLong(Persistence::day).max().orElse(0);
            return latest + facts.size() / (facts.size() + 1.0);
        }
    }

    static Persistence of(KnownGraph training, Task task) {
        var ties = Ties.of(training);
        return switch (task) {
            case SUPPLY_LINK, REGION_SUPPLIER -> ofLinks(training, ties);
            case MAKER -> ofMakes(training, ties, task);
            case NEW_ACTIVITY -> ofMakes(training, ties, task);
        };
    }

    private static Persistence ofLinks(KnownGraph training, Ties ties) {
        int size = ties.enterprises().size();
        var anything = new Recent(size);
        var byProduct = new HashMap<Integer, Recent>();
        for (var link : training.supplied()) {
            int supplier = ties.enterprises().of(link.supplier());
            anything.add(supplier, link);
            int product = ties.goods().placeOrNone(link.product());
            byProduct.computeIfAbsent(product, one -> new Recent(size)).add(supplier, link);
        }
        return new Persistence(ties, anything, byProduct);
    }

    private static Persistence ofMakes(KnownGraph training, Ties ties, Task task) {
        boolean isOfMakers = task == Task.MAKER;
        var anything =
                new Recent(isOfMakers ? ties.enterprises().size() : ties.goods().size());
        for (var made : training.made()) {
            anything.add(
                    isOfMakers
                            ? ties.enterprises().of(made.enterprise())
                            : ties.goods().of(made.product()),
                    made);
        }
        return new Persistence(ties, anything, Map.of());
    }

    Ranking rank(Question question) {
        var scores = new double[anything.size()];
        var product = question.product();
        if (product == null) {
            anything.addTo(scores);
        } else {
            for (int kind : ties.kinds()[ties.goods().of(product)]) {
                byProduct.getOrDefault(kind, NOTHING).addTo(scores);
            }
        }
        return Ranking.ofPositive(scores);
    }

    private static long day(Fact fact) {
        var day = fact.asOf();
        return day == null ? 0 : day.toEpochDay();
    }
}
