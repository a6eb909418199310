package io.liantu.algorithm;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What share of everything that is made stops when one enterprise stops, or several at once: the economic systemic risk index (ESRI) of
 * Diem, Borsos, Reisch, Kertész and Thurner 2022 (doi:10.1038/s41598-022-11522-z).
 *
 * <p>The stop goes down to customers and up to suppliers, round by round, until nothing changes. A customer makes no
 * more than its scarcest essential input allows, and loses of the other inputs what share they have in all it buys (a
 * generalised Leontief production function). A supplier that is lost hurts by its market share: what it made, divided
 * by what its group still makes, and at most all of it, since others step in. Going up, a supplier loses the share of
 * its output that went to those who stopped. What is lost of each is the larger of the two, and the index the sum of it
 * by output.
 *
 * <p>Losses only grow from round to round, so they settle; cut off early, they are too small and never too large.
 * O(rounds × supplies) for one enterprise. It looks at the short term: there are no stocks, and nobody outside the
 * network steps in.
 *
 * @param <T> names of the members; their order is the order of all answers
 */
public final class SystemicRisk<T extends Comparable<? super T>> {

    private final SupplyTable<T> table;
    private final Limits limits;

    /**
     * An enterprise of the network.
     *
     * @param group its industry: within a group, one can step in for the other
     * @param output what it makes, in the unit of the supplies; null where unknown. It is taken to be no less than the
     *     sum of what it supplies. What it makes beyond that goes to others, who do not stop.
     */
    public record Member<T>(T name, Object group, @Nullable Double output) {

        public Member {
            if (output != null) {
                requireAmount(output);
            }
        }
    }

    /**
     * That one member supplies another.
     *
     * @param kind of input, such as the product; the inputs of a kind can stand in for each other
     * @param amount in the unit of the outputs. There is no unknown: who does not know it passes an estimate, and an
     *     amount of zero means no supply.
     * @param isEssential whether the customer makes nothing without it; what holds for one of a kind at a customer
     *     holds for all of that kind there
     */
    public record Supply<T>(T supplier, T customer, Object kind, double amount, boolean isEssential) {

        public Supply {
            requireAmount(amount);
        }
    }

    /**
     * When to stop looking.
     *
     * @param tolerance losses have settled once none changes by more in a round
     * @param rounds at most; a loss goes one link further each round
     */
    public record Limits(double tolerance, int rounds) {

        /** Changes of a millionth, and a thousand rounds. The paper itself stops at changes of a hundredth. */
        public static final Limits USUAL = new Limits(1e-6, 1000);

        public Limits {
            if (!(tolerance >= 0) || rounds < 1) {
                throw new IllegalArgumentException("a tolerance below zero, or no rounds");
            }
        }
    }

    /**
     * What stops when some stop.
     *
     * @param index the lost share of everything that is made, from 0 to 1; zero where nothing is made
     * @param losses what share each member loses of its own output, of those who lose any
     * @param isSettled whether losses changed by no more than the tolerance in the last round
     */
    public record Stop<T>(
            NavigableSet<T> members, double index, NavigableMap<T, Double> losses, int rounds, boolean isSettled) {

        public Stop {
            members = Collections.unmodifiableNavigableSet(members);
            losses = Collections.unmodifiableNavigableMap(losses);
        }
    }

    private SystemicRisk(SupplyTable<T> table, Limits limits) {
        this.table = table;
        this.limits = limits;
    }

    /**
     * The risks of a network. Supplies from a member to itself are left out, and so are supplies from or to outside.
     *
     * @throws IllegalArgumentException when two members have the same name
     */
    public static <T extends Comparable<? super T>> SystemicRisk<T> of(
            Collection<Member<T>> members, Collection<Supply<T>> supplies, Limits limits) {
        var sorted = members.stream()
                .sorted(Comparator.<Member<T>, T>comparing(Member::name))
                .toList();
        return new SystemicRisk<>(new SupplyTable<>(sorted, supplies), limits);
    }

    /** The same within the usual limits. */
    public static <T extends Comparable<? super T>> SystemicRisk<T> of(
            Collection<Member<T>> members, Collection<Supply<T>> supplies) {
        return of(members, supplies, Limits.USUAL);
    }

    /** What stops when a member stops. O(rounds × supplies). */
    public Stop<T> ifStops(T member) {
        return ifStop(List.of(member));
    }

    /**
     * What stops when members stop at once, so that none of them can step in for another: no less than with any of them alone, and
     * often more than their sum. O(rounds × supplies).
     */
    public Stop<T> ifStop(Collection<T> members) {
        var cascade = new Cascade(table, limits);
        cascade.stop(members.stream().mapToInt(table::placeOf).toArray());
        NavigableMap<T, Double> losses = new TreeMap<>();
        table.names().forEach(name -> losses.put(name, cascade.lossOf(table.placeOf(name))));
        losses.values().removeIf(loss -> loss == 0);
        return new Stop<>(new TreeSet<>(members), cascade.index(), losses, cascade.rounds(), cascade.isSettled());
    }

    /** The index of every member. O(members × rounds × supplies). */
    public NavigableMap<T, Double> indices() {
        var cascade = new Cascade(table, limits);
        NavigableMap<T, Double> indices = new TreeMap<>();
        for (var name : table.names()) {
            cascade.stop(table.placeOf(name));
            indices.put(name, cascade.index());
        }
        return indices;
    }

    private static void requireAmount(double amount) {
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("not an amount: " + amount);
        }
    }
}
