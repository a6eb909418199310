package io.liantu.algorithm;

import static io.liantu.algorithm.CoverTable.bit;
import static io.liantu.algorithm.CoverTable.both;
import static io.liantu.algorithm.CoverTable.isWithin;
import static io.liantu.algorithm.CoverTable.with;
import static io.liantu.algorithm.CoverTable.without;

import java.util.BitSet;

/** Decides what needs no search, and makes the rest of it small. See {@link SetCover}. */
final class CoverReduction {

    private final CoverTable table;
    private Partial partial;

    /** A cover in the making: who is in it, who may still join, and what is left to cover. */
    record Partial(BitSet chosen, BitSet open, BitSet left) {

        Partial choosing(int member, CoverTable table) {
            return new Partial(
                    with(chosen, bit(member)), without(open, bit(member)), without(left, table.covers(member)));
        }

        BitSet openFor(int element, CoverTable table) {
            return both(table.coverers(element), open);
        }
    }

    private CoverReduction(CoverTable table) {
        this.table = table;
        partial = new Partial(new BitSet(), table.members(), table.coverable());
    }

    /** Keeps a smallest cover and, of these, a strongest one possible. */
    static Partial reduce(CoverTable table) {
        var reduction = new CoverReduction(table);
        var isSmaller = true;
        while (isSmaller) {
            isSmaller = reduction.chooseEssential() || reduction.dropMembers() || reduction.dropElements();
        }
        return reduction.partial;
    }

    /** Chooses whoever is the only one to cover something. */
    private boolean chooseEssential() {
        var essential = new BitSet();
        partial.left().stream()
                .mapToObj(element -> partial.openFor(element, table))
                .filter(open -> open.cardinality() == 1)
                .forEach(essential::or);
        essential.stream().forEach(member -> partial = partial.choosing(member, table));
        return !essential.isEmpty();
    }

    /** Drops members who can do nothing of what is left that another cannot do as well. */
    private boolean dropMembers() {
        var before = partial.open();
        before.stream()
                .filter(this::isNeedless)
                .forEach(member ->
                        partial = new Partial(partial.chosen(), without(partial.open(), bit(member)), partial.left()));
        return !before.equals(partial.open());
    }

    private boolean isNeedless(int member) {
        var useful = both(table.covers(member), partial.left());
        return useful.isEmpty()
                || partial.openFor(useful.nextSetBit(0), table).stream()
                        .anyMatch(other -> table.isNeedless(member, other, partial.left()));
    }

    /** Drops elements that are covered anyway, whoever covers another one. */
    private boolean dropElements() {
        var before = partial.left();
        before.stream()
                .filter(this::isCoveredAnyway)
                .forEach(element ->
                        partial = new Partial(partial.chosen(), partial.open(), without(partial.left(), bit(element))));
        return !before.equals(partial.left());
    }

    private boolean isCoveredAnyway(int element) {
        var open = partial.openFor(element, table);
        return partial.left().stream()
                .filter(other -> other != element)
                .anyMatch(other -> isWithin(partial.openFor(other, table), open));
    }
}
