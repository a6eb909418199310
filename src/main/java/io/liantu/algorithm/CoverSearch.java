package io.liantu.algorithm;

import static io.liantu.algorithm.CoverTable.bit;
import static io.liantu.algorithm.CoverTable.without;

import io.liantu.algorithm.CoverReduction.Partial;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Branch and bound for a smallest cover that is as strong as possible. See {@link SetCover}. It branches on the element
 * that the fewest can cover; a branch does without those that the branches before it took.
 */
final class CoverSearch {

    /** Sums of the same strengths in another order differ by less, in parts of the sum of all. */
    private static final double ROUNDING = 1e-12;

    private final CoverTable table;
    private final CoverBound bound;
    private final int fewest;
    private final double rounding;
    private final List<Integer> byStrength;
    private BitSet best;
    private long stepsLeft;
    private boolean isFinished = true;

    /** A cover, whether it is proven to be a smallest and strongest one, and how many any cover has at least. */
    record Found(BitSet members, boolean isProven, int atLeast) {}

    private CoverSearch(CoverTable table, BitSet best, int fewest, long steps) {
        this.table = table;
        this.bound = new CoverBound(table);
        this.best = best;
        this.fewest = fewest;
        this.stepsLeft = steps;
        rounding = ROUNDING * table.strength(table.members());
        byStrength = table.members().stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(table::strength).reversed())
                .toList();
    }

    /** Looks for the smallest size first, and then for the strongest of this size. */
    static Found smallest(CoverTable table, long steps) {
        var first = CoverExchanges.improve(table, CoverExchanges.greedy(table));
        var bySize = new CoverSearch(table.withoutStrengths(), first, 0, steps);
        var atLeast = bySize.search();
        var small = CoverExchanges.improve(table, bySize.best);
        if (!bySize.isFinished) {
            return new Found(small, false, atLeast);
        }
        var byStrength = new CoverSearch(table, small, small.cardinality(), bySize.stepsLeft);
        byStrength.search();
        return new Found(byStrength.best, byStrength.isFinished, small.cardinality());
    }

    /** Searches from the reduced table on, and says how many any cover has at least before that. */
    private int search() {
        var start = CoverReduction.reduce(table);
        searchFrom(start);
        return start.chosen().cardinality() + bound.atLeast(start);
    }

    private void searchFrom(Partial partial) {
        if (partial.left().isEmpty()) {
            keepIfBetter(partial.chosen());
        } else if (canBeBetter(partial)) {
            branch(partial);
        }
    }

    private void branch(Partial partial) {
        if (stepsLeft <= 0) {
            isFinished = false;
            return;
        }
        stepsLeft--;
        var candidates = partial.openFor(rarest(partial), table);
        var needless = needless(candidates, partial.left());
        var open = without(partial.open(), needless);
        for (int member : table.byUse(without(candidates, needless), partial.left())) {
            searchFrom(new Partial(partial.chosen(), open, partial.left()).choosing(member, table));
            open = without(open, bit(member));
        }
    }

    private int rarest(Partial partial) {
        return partial.left().stream()
                .boxed()
                .min(Comparator.comparingInt(
                        element -> partial.openFor(element, table).cardinality()))
                .orElseThrow();
    }

    private BitSet needless(BitSet candidates, BitSet left) {
        var needless = new BitSet();
        candidates.stream()
                .filter(member -> candidates.stream().anyMatch(other -> table.isNeedless(member, other, left)))
                .forEach(needless::set);
        return needless;
    }

    private boolean canBeBetter(Partial partial) {
        var rest = best.cardinality() - partial.chosen().cardinality();
        var needed = Math.max(bound.atLeast(partial), fewest - partial.chosen().cardinality());
        if (needed != rest) {
            return needed < rest;
        }
        return isStronger(table.strength(partial.chosen()) + strengthOfStrongest(rest, partial));
    }

    private double strengthOfStrongest(int many, Partial partial) {
        return byStrength.stream()
                .filter(partial.open()::get)
                .filter(member -> table.covers(member).intersects(partial.left()))
                .limit(many)
                .mapToDouble(table::strength)
                .sum();
    }

    private void keepIfBetter(BitSet cover) {
        var smaller = Integer.compare(best.cardinality(), cover.cardinality());
        if (smaller > 0 || (smaller == 0 && isStronger(table.strength(cover)))) {
            best = cover;
        }
    }

    private boolean isStronger(double strength) {
        return strength > table.strength(best) + rounding;
    }
}
