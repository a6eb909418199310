package io.liantu.algorithm;

import io.liantu.algorithm.CoverReduction.Partial;
import java.util.BitSet;
import java.util.Comparator;

/** How many members a cover in the making still needs at least. See {@link SetCover}. */
final class CoverBound {

    /** More than there are members. */
    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

    /** Sums of fractions are rounded; this is subtracted before they are rounded up. */
    private static final double ROUNDING = 1e-9;

    private final CoverTable table;

    CoverBound(CoverTable table) {
        this.table = table;
    }

    /** The better of two bounds; {@link #IMPOSSIBLE} where nobody is left to cover something. O(members × elements). */
    int atLeast(Partial partial) {
        if (partial.left().stream().anyMatch(element -> !table.coverers(element).intersects(partial.open()))) {
            return IMPOSSIBLE;
        }
        return Math.max(apart(partial), byParts(partial));
    }

    /** Elements of which nobody covers two need one member each. The rarest come first. */
    private int apart(Partial partial) {
        var count = 0;
        var used = new BitSet();
        var rarestFirst = partial.left().stream()
                .boxed()
                .sorted(Comparator.comparingInt(
                        element -> partial.openFor(element, table).cardinality()))
                .toList();
        for (int element : rarestFirst) {
            var coverers = partial.openFor(element, table);
            if (!coverers.intersects(used)) {
                used.or(coverers);
                count++;
            }
        }
        return count;
    }

    /** Whoever covers n elements gives no more than an nth to each, so that each needs what the best gives it. */
    private int byParts(Partial partial) {
        var most = new int[partial.left().length()];
        partial.open().stream().mapToObj(table::covers).forEach(covers -> {
            var its = CoverTable.both(covers, partial.left());
            var count = its.cardinality();
            its.stream().forEach(element -> most[element] = Math.max(most[element], count));
        });
        var needed = partial.left().stream()
                .mapToDouble(element -> 1.0 / most[element])
                .sum();
        return (int) Math.ceil(needed - ROUNDING);
    }
}
