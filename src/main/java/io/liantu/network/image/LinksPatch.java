package io.liantu.network.image;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.Int2ObjectRBTreeMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.List;

/** The supply links by supplier, with other links in the place of those from and to enterprises that are gone. */
final class LinksPatch {

    private final SupplyLinks before;
    private final IntSet gone;
    private final RowPatch rows = new RowPatch();
    private final IntArrayList products = new IntArrayList();
    private final DoubleArrayList amounts = new DoubleArrayList();

    LinksPatch(SupplyLinks before, IntSet gone) {
        this.before = before;
        this.gone = gone;
    }

    /**
     * The links as they are now.
     *
     * @param added links from or to newcomers
     * @param others whose links change, even if they have none of those: whoever supplied one that is gone, and newcomers
     */
    SupplyLinks patched(List<NumberedLink> added, IntSet others) {
        var bySupplier = new Int2ObjectRBTreeMap<List<NumberedLink>>();
        gone.forEach(supplier -> bySupplier.put(supplier, new ArrayList<>()));
        others.forEach(supplier -> bySupplier.put(supplier, new ArrayList<>()));
        added.forEach(link -> bySupplier
                .computeIfAbsent(link.supplier(), supplier -> new ArrayList<>())
                .add(link));
        bySupplier.int2ObjectEntrySet().forEach(entry -> put(entry.getIntKey(), entry.getValue()));
        return new SupplyLinks(
                before.customers().patched(rows),
                before.products().followedBy(products.toIntArray()),
                before.amounts().followedBy(amounts.toDoubleArray()));
    }

    /** Links to newcomers come after all others, as their numbers are greater. */
    private void put(int supplier, List<NumberedLink> added) {
        if (supplier < before.customers().rows() && !gone.contains(supplier)) {
            putStaying(supplier);
        }
        added.stream()
                .sorted(NumberedLink.BY_CUSTOMER_THEN_PRODUCT)
                .forEach(link -> put(link.customer(), link.product(), link.amount()));
        rows.end(supplier);
    }

    private void putStaying(int supplier) {
        var customers = before.customers();
        int end = customers.end(supplier);
        for (var link = customers.start(supplier); link < end; link++) {
            if (!gone.contains(customers.at(link))) {
                put(
                        customers.at(link),
                        before.products().at(link),
                        before.amounts().at(link));
            }
        }
    }

    private void put(int customer, int product, double amount) {
        rows.add(customer);
        products.add(product);
        amounts.add(amount);
    }
}
