package io.liantu.evaluation;

import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Counts the neighbours that items have in common with what is asked about: the customer, the product, or, for a region,
 * each of the products that are made there. Enterprises and products are neighbours when they are tied in any way: by
 * supply, making, buying, as input or as kind.
 */
final class SharedNeighbours {

    private final KnownAnswers known;
    private final Ties ties;
    private final int[][] neighbours;
    private final double[] weights;

    /** @param weight what a shared neighbour counts by how many neighbours it has itself */
    SharedNeighbours(KnownGraph training, IntToDoubleFunction weight) {
        ties = Ties.of(training);
        known = KnownAnswers.of(training, ties);
        neighbours = neighbours();
        weights = Arrays.stream(neighbours)
                .mapToDouble(own -> weight.applyAsDouble(own.length))
                .toArray();
    }

    /** Products stand behind enterprises. */
    private int[][] neighbours() {
        int behind = ties.enterprises().size();
        var lists = new Ties.Lists(behind + ties.goods().size());
        tie(lists, ties.customers(), 0, 0);
        tie(lists, ties.products(), 0, behind);
        tie(lists, ties.bought(), 0, behind);
        tie(lists, ties.inputs(), behind, behind);
        tie(lists, ties.kinds(), behind, behind);
        return lists.sorted();
    }

    private static void tie(Ties.Lists lists, int[][] tied, int from, int to) {
        for (var place = 0; place < tied.length; place++) {
            for (int other : tied[place]) {
                if (from + place != to + other) {
                    lists.add(from + place, to + other);
                    lists.add(to + other, from + place);
                }
            }
        }
    }

    Ranking rank(Question question) {
        int behind = ties.enterprises().size();
        var scores = new double[neighbours.length];
        for (int asked : askedAbout(question)) {
            for (int shared : neighbours[asked]) {
                for (int item : neighbours[shared]) {
                    scores[item] += weights[shared];
                }
            }
        }
        return Ranking.ofPositive(
                question.task().ranksEnterprises()
                        ? Arrays.copyOf(scores, behind)
                        : Arrays.copyOfRange(scores, behind, scores.length));
    }

    private IntSet askedAbout(Question question) {
        int behind = ties.enterprises().size();
        return switch (question.task()) {
            case SUPPLY_LINK -> IntSet.of(ties.enterprises().of(question.subject()));
            case REGION_SUPPLIER -> new IntOpenHashSet(known.localsOf(question.subject()));
            case MAKER -> IntSet.of(behind + ties.goods().of(question.subject()));
            case NEW_ACTIVITY -> madeBy(known.localsOf(question.subject()), behind);
        };
    }

    private IntSet madeBy(IntList enterprises, int behind) {
        var made = new IntOpenHashSet();
        for (int enterprise : enterprises) {
            for (int product : ties.products()[enterprise]) {
                made.add(behind + product);
            }
        }
        return made;
    }
}
