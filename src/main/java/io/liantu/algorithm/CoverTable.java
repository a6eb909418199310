package io.liantu.algorithm;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which members cover which elements, and how strong the members are, as numbers. See {@link SetCover}. */
final class CoverTable {

    private final List<BitSet> covers;
    private final List<BitSet> coverers;
    private final List<Double> strengths;

    CoverTable(List<BitSet> covers, List<Double> strengths, int elements) {
        this.covers = covers;
        this.strengths = strengths;
        this.coverers = Stream.generate(BitSet::new).limit(elements).toList();
        for (var member = 0; member < covers.size(); member++) {
            var place = member;
            covers.get(member).stream().forEach(element -> coverers.get(element).set(place));
        }
    }

    /** The same where all are equally strong. */
    CoverTable withoutStrengths() {
        return new CoverTable(covers, Collections.nCopies(covers.size(), 0.0), coverers.size());
    }

    BitSet members() {
        var members = new BitSet();
        members.set(0, covers.size());
        return members;
    }

    BitSet covers(int member) {
        return covers.get(member);
    }

    BitSet coverers(int element) {
        return coverers.get(element);
    }

    double strength(int member) {
        return strengths.get(member);
    }

    double strength(BitSet members) {
        return members.stream().mapToDouble(this::strength).sum();
    }

    /** The elements that anybody covers. */
    BitSet coverable() {
        return coveredBy(members());
    }

    BitSet uncoverable() {
        var elements = new BitSet();
        elements.set(0, coverers.size());
        return without(elements, coverable());
    }

    BitSet coveredBy(BitSet members) {
        var covered = new BitSet();
        members.stream().mapToObj(covers::get).forEach(covered::or);
        return covered;
    }

    /** What a member covers that none of the others does. */
    BitSet onlyCoveredBy(int member, BitSet members) {
        return without(covers(member), coveredBy(without(members, bit(member))));
    }

    /** Members, those first that cover most of some elements, then the stronger ones. */
    List<Integer> byUse(BitSet members, BitSet elements) {
        return members.stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                member -> both(covers(member), elements).cardinality())
                        .reversed()
                        .thenComparing(this::strength, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * Whether of some elements a member covers nothing that another does not, and is no stronger; of twins, the later.
     */
    boolean isNeedless(int member, int other, BitSet elements) {
        var its = both(covers(member), elements);
        if (member == other || strength(member) > strength(other) || !isWithin(its, covers(other))) {
            return false;
        }
        return strength(member) < strength(other) || other < member || !its.equals(both(covers(other), elements));
    }

    static BitSet bit(int place) {
        var one = new BitSet();
        one.set(place);
        return one;
    }

    static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    static BitSet with(BitSet one, BitSet other) {
        var union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    static BitSet without(BitSet one, BitSet other) {
        var rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }

    static boolean isWithin(BitSet one, BitSet other) {
        return without(one, other).isEmpty();
    }
}
