package io.liantu.algorithm;

import io.liantu.algorithm.SystemicRisk.Member;
import io.liantu.algorithm.SystemicRisk.Supply;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A network of supplies as numbers, for {@link SystemicRisk}. A customer has a slot for each essential kind of input,
 * and one for all others together. Each link belongs to a slot. Links are sorted by customer, then by supplier.
 */
final class SupplyTable<T extends Comparable<? super T>> {

    final int[] group;
    final double[] output;
    final int[] supplier;
    final int[] customer;
    final int[] slot;

    /**
     * What the slot of a link loses when the supplier stops and nobody steps in, in parts of what limits the customer.
     */
    final double[] downward;

    /** What share of its output the supplier of a link loses when the customer stops. */
    final double[] upward;

    private final List<T> names;
    private final Map<T, Integer> places = new HashMap<>();

    /** Inputs of a customer that can stand in for each other; the kind is null for all that are not essential. */
    private record Slot(int customer, @Nullable Object kind) {}

    SupplyTable(List<Member<T>> members, Collection<Supply<T>> supplies) {
        names = members.stream().map(Member::name).toList();
        names.forEach(name -> places.put(name, places.size()));
        if (places.size() < names.size()) {
            throw new IllegalArgumentException("two members of the same name");
        }
        group = numbered(members.stream().map(Member::group).toList());
        var links = inside(supplies);
        supplier = links.stream().mapToInt(link -> placeOf(link.supplier())).toArray();
        customer = links.stream().mapToInt(link -> placeOf(link.customer())).toArray();
        var amounts = links.stream().mapToDouble(Supply::amount).toArray();
        output = outputsOf(members, amounts);
        var slots = slotsOf(links);
        slot = numbered(slots);
        downward = downwardOf(slots, amounts);
        upward = new double[amounts.length];
        Arrays.setAll(upward, link -> amounts[link] / output[supplier[link]]);
    }

    List<T> names() {
        return names;
    }

    int placeOf(T name) {
        @Nullable Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("not a member: " + name);
        }
        return place;
    }

    private List<Supply<T>> inside(Collection<Supply<T>> supplies) {
        return supplies.stream()
                .filter(supply -> places.containsKey(supply.supplier()) && places.containsKey(supply.customer()))
                .filter(supply -> !supply.supplier().equals(supply.customer()) && supply.amount() > 0)
                .sorted(Comparator.<Supply<T>, T>comparing(Supply::customer).thenComparing(Supply::supplier))
                .toList();
    }

    private double[] outputsOf(List<Member<T>> members, double[] amounts) {
        var outputs = sums(supplier, amounts, members.size());
        for (var place = 0; place < outputs.length; place++) {
            var known = members.get(place).output();
            outputs[place] = known == null ? outputs[place] : Math.max(known, outputs[place]);
        }
        return outputs;
    }

    private List<Slot> slotsOf(List<Supply<T>> links) {
        var essential = new HashSet<Slot>();
        links.stream().filter(Supply::isEssential).map(this::slotOfKind).forEach(essential::add);
        return links.stream()
                .map(this::slotOfKind)
                .map(one -> essential.contains(one) ? one : new Slot(one.customer(), null))
                .toList();
    }

    private Slot slotOfKind(Supply<T> link) {
        return new Slot(placeOf(link.customer()), link.kind());
    }

    /** A link's share of its kind where that is essential, and otherwise of all that the customer buys. */
    private double[] downwardOf(List<Slot> slots, double[] amounts) {
        var bought = sums(customer, amounts, names.size());
        var boughtOfSlot = sums(slot, amounts, slot.length);
        var shares = new double[amounts.length];
        Arrays.setAll(
                shares,
                link -> amounts[link]
                        / (slots.get(link).kind() == null ? bought[customer[link]] : boughtOfSlot[slot[link]]));
        return shares;
    }

    private static double[] sums(int[] places, double[] amounts, int size) {
        var sums = new double[size];
        for (var link = 0; link < places.length; link++) {
            sums[places[link]] += amounts[link];
        }
        return sums;
    }

    /** The same number for all that are equal, from zero on in the order in which they first appear. */
    private static int[] numbered(List<?> things) {
        var numbers = new HashMap<Object, Integer>();
        return things.stream()
                .mapToInt(thing -> numbers.computeIfAbsent(thing, none -> numbers.size()))
                .toArray();
    }
}
