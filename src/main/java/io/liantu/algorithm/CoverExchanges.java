package io.liantu.algorithm;

import static io.liantu.algorithm.CoverTable.bit;
import static io.liantu.algorithm.CoverTable.isWithin;
import static io.liantu.algorithm.CoverTable.with;
import static io.liantu.algorithm.CoverTable.without;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;

/** A greedy cover, made smaller and stronger by exchanges as long as there are any. See {@link SetCover}. */
final class CoverExchanges {

    private final CoverTable table;
    private BitSet cover;

    private CoverExchanges(CoverTable table, BitSet cover) {
        this.table = table;
        this.cover = cover;
    }

    /** Takes whoever covers most of what is left, the stronger and then the first of those who cover the same. */
    static BitSet greedy(CoverTable table) {
        var cover = new BitSet();
        var left = table.coverable();
        while (!left.isEmpty()) {
            int next = table.byUse(table.members(), left).get(0);
            cover.set(next);
            left = without(left, table.covers(next));
        }
        return cover;
    }

    /** Drops, and exchanges two for one and one for a stronger one, until none of that can be done. */
    static BitSet improve(CoverTable table, BitSet cover) {
        var exchanges = new CoverExchanges(table, cover);
        var isBetter = true;
        while (isBetter) {
            isBetter = exchanges.drop() || exchanges.exchangeTwo() || exchanges.exchangeOne();
        }
        return exchanges.cover;
    }

    /** Drops the weakest one whom nothing needs. */
    private boolean drop() {
        var needless = cover.stream()
                .boxed()
                .filter(member -> table.onlyCoveredBy(member, cover).isEmpty())
                .min(Comparator.<Integer>comparingDouble(table::strength).thenComparing(Comparator.reverseOrder()));
        needless.ifPresent(member -> cover = without(cover, bit(member)));
        return needless.isPresent();
    }

    private boolean exchangeTwo() {
        return cover.stream()
                .anyMatch(one -> cover.stream()
                        .filter(other -> other > one)
                        .anyMatch(other -> exchange(with(bit(one), bit(other)), -1)));
    }

    private boolean exchangeOne() {
        return cover.stream().anyMatch(one -> exchange(bit(one), table.strength(one)));
    }

    /** Exchanges members of the cover for the strongest one who can replace them all, if stronger than asked. */
    private boolean exchange(BitSet leaving, double strongerThan) {
        var staying = without(cover, leaving);
        var replacing = strongestWhoCovers(without(table.coveredBy(leaving), table.coveredBy(staying)))
                .filter(member -> table.strength(member) > strongerThan);
        replacing.ifPresent(member -> cover = with(staying, bit(member)));
        return replacing.isPresent();
    }

    private Optional<Integer> strongestWhoCovers(BitSet needed) {
        return without(table.coverers(needed.nextSetBit(0)), cover).stream()
                .boxed()
                .filter(member -> isWithin(needed, table.covers(member)))
                .max(Comparator.<Integer>comparingDouble(table::strength).thenComparing(Comparator.reverseOrder()));
    }
}
