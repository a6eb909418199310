package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Partner;
import io.liantu.shared.Explanation;
import java.util.List;
import java.util.function.Predicate;

/**
 * How much of what the makers of a product make besides is made in a region: related variety, seen from enterprises. It says
 * the more the more often it is seen: a share is drawn towards none where little is known, and a sum over makers, in which
 * each counts the less the more it makes (Adamic and Adar 2003, doi:10.1016/S0378-8733(03)00009-1), grows ever more slowly.
 *
 * @param makers how many make it elsewhere
 * @param besides what all of them make besides, each as often as it is made
 * @param here how much of that is made in the region
 * @param makersOfBoth how many of them make something that is made in the region
 * @param sum over makers
 */
record Relatedness(int makers, int besides, int here, int makersOfBoth, double sum) {

    /** What is added to {@code besides}. */
    private static final double FEW = 4;

    /** The sum that says half of what can be said. */
    private static final double HALF = 3;

    static final Relatedness NONE = new Relatedness(0, 0, 0, 0, 0);

    /**
     * Counts.
     *
     * @param makers of the product, elsewhere
     * @param other which products are looked at besides
     * @param isHere whether a product is made in the region
     */
    static Relatedness of(List<Partner> makers, Predicate<ProductId> other, Predicate<ProductId> isHere) {
        return makers.stream().map(maker -> of(maker, other, isHere)).reduce(NONE, Relatedness::plus);
    }

    private static Relatedness of(Partner maker, Predicate<ProductId> other, Predicate<ProductId> isHere) {
        var lines = maker.makes().stream().filter(other).toList();
        int local = (int) lines.stream().filter(isHere).count();
        return new Relatedness(1, lines.size(), local, local > 0 ? 1 : 0, local / Math.log(Math.E + lines.size()));
    }

    private Relatedness plus(Relatedness more) {
        return new Relatedness(
                makers + more.makers,
                besides + more.besides,
                here + more.here,
                makersOfBoth + more.makersOfBoth,
                sum + more.sum);
    }

    /** As a share, 0 to 1. */
    double value() {
        return here / (besides + FEW);
    }

    Clue share() {
        return besides == 0
                ? new Clue("related", 0.0, Explanation.of("reason.next.related.none"))
                : new Clue("related", value(), explanation());
    }

    Explanation explanation() {
        return Explanation.of("reason.next.related", (double) here / besides);
    }

    Clue together() {
        return new Clue("together", sum / (sum + HALF), Explanation.of("reason.next.together", makersOfBoth));
    }
}
