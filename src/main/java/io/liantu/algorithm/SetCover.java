package io.liantu.algorithm;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The fewest members who together cover everything that can be covered, and of the fewest those of the greatest
 * strength: the smallest team of suppliers that makes all parts, or the fewest leaders to talk to.
 *
 * <p>The greedy way of Chvátal 1979 (doi:10.1287/moor.4.3.233) gives a first cover, whose size is at most H(d) times
 * the smallest, d being the most that one covers. Exchanges of two for one and of one for a stronger one improve it. A
 * search by branch and bound then either proves that none is smaller and none of this size stronger, or runs out of
 * steps; the answer says which, and how many there must be at least. Reductions (who is the only one, who can do
 * nothing that another cannot) often decide all of it. The search is exponential at worst, so that steps bound it; one
 * takes O(members × elements), and the rest O(members² × elements).
 *
 * <p>Of covers that are equally good the same one is chosen each time. Where only so many members may be chosen and not everything need be
 * covered, use {@link SubmodularGreedy}.
 */
public final class SetCover {

    private SetCover() {}

    /**
     * One who may be chosen.
     *
     * @param covers what it covers; what nobody asks for does not count
     * @param strength not negative; zero for all where it does not matter
     */
    public record Member<M, E>(M name, Set<E> covers, double strength) {

        public Member {
            covers = Set.copyOf(covers);
            if (!(strength >= 0) || Double.isInfinite(strength)) {
                throw new IllegalArgumentException("not a strength: " + strength);
            }
        }
    }

    /**
     * One who was chosen, and why.
     *
     * @param covers all elements it covers
     * @param alone those that none of the other chosen covers; there is at least one
     */
    public record Choice<M, E>(M name, double strength, NavigableSet<E> covers, NavigableSet<E> alone) {

        public Choice {
            covers = Collections.unmodifiableNavigableSet(covers);
            alone = Collections.unmodifiableNavigableSet(alone);
        }
    }

    /**
     * Who covers everything that can be covered.
     *
     * @param chosen in the order of their names
     * @param coveredByNobody elements that no member covers
     * @param isProven whether no cover is smaller and none of this size is stronger
     * @param atLeast no cover has fewer members than this; the number of the chosen, if that is proven
     */
    public record Cover<M, E>(
            List<Choice<M, E>> chosen, NavigableSet<E> coveredByNobody, boolean isProven, int atLeast) {

        public Cover {
            chosen = List.copyOf(chosen);
            coveredByNobody = Collections.unmodifiableNavigableSet(coveredByNobody);
        }

        /** The names of the chosen. */
        public List<M> names() {
            return chosen.stream().map(Choice::name).toList();
        }

        /** The strength of the chosen together. */
        public double strength() {
            return chosen.stream().mapToDouble(Choice::strength).sum();
        }
    }

    /**
     * The smallest cover of elements by members.
     *
     * @param steps how many branches of the search to look into at most; with none it stays with what exchanges gave
     */
    public static <M extends Comparable<? super M>, E extends Comparable<? super E>> Cover<M, E> smallest(
            Collection<Member<M, E>> members, Collection<E> elements, long steps) {
        var sorted = members.stream()
                .sorted(Comparator.<Member<M, E>, M>comparing(Member::name))
                .toList();
        refuseTwins(sorted);
        var asked = List.copyOf(new TreeSet<>(elements));
        var table = new CoverTable(
                sorted.stream().map(member -> places(asked, member.covers())).toList(),
                sorted.stream().map(Member::strength).toList(),
                asked.size());
        var found = CoverSearch.smallest(table, steps);
        var chosen = found.members().stream()
                .mapToObj(place -> choice(
                        sorted.get(place),
                        at(asked, table.covers(place)),
                        at(asked, table.onlyCoveredBy(place, found.members()))))
                .toList();
        return new Cover<>(chosen, at(asked, table.uncoverable()), found.isProven(), found.atLeast());
    }

    private static <M, E> Choice<M, E> choice(Member<M, E> member, NavigableSet<E> covers, NavigableSet<E> alone) {
        return new Choice<>(member.name(), member.strength(), covers, alone);
    }

    private static <E extends Comparable<? super E>> BitSet places(List<E> elements, Set<E> covered) {
        var places = new BitSet();
        IntStream.range(0, elements.size())
                .filter(place -> covered.contains(elements.get(place)))
                .forEach(places::set);
        return places;
    }

    private static <E extends Comparable<? super E>> NavigableSet<E> at(List<E> elements, BitSet places) {
        var there = new TreeSet<E>();
        places.stream().mapToObj(elements::get).forEach(there::add);
        return there;
    }

    private static <M, E> void refuseTwins(List<Member<M, E>> sorted) {
        if (sorted.stream().map(Member::name).distinct().count() < sorted.size()) {
            throw new IllegalArgumentException("two members of the same name");
        }
    }
}
