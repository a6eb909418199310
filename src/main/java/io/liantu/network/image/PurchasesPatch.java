package io.liantu.network.image;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.Int2ObjectRBTreeMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.List;

/** The supply links by product, with other links in the place of those from and to enterprises that are gone. */
final class PurchasesPatch {

    private final Purchases before;
    private final IntSet gone;
    private final RowPatch rows = new RowPatch();
    private final IntArrayList suppliers = new IntArrayList();
    private final DoubleArrayList amounts = new DoubleArrayList();

    PurchasesPatch(Purchases before, IntSet gone) {
        this.before = before;
        this.gone = gone;
    }

    /**
     * The links as they are now.
     *
     * @param added links from or to newcomers
     * @param others the rows that change, even if they have none of those
     * @param kindOf by product: itself and everything of which it is a kind
     */
    Purchases patched(List<NumberedLink> added, IntSet others, IntRows kindOf) {
        var byRow = new Int2ObjectRBTreeMap<List<NumberedLink>>();
        others.forEach(row -> byRow.put(row, new ArrayList<>()));
        for (var link : added) {
            for (var row : rowsOf(link.product(), kindOf)) {
                byRow.computeIfAbsent(row, number -> new ArrayList<>()).add(link);
            }
        }
        byRow.int2ObjectEntrySet().forEach(entry -> put(entry.getIntKey(), entry.getValue()));
        return new Purchases(
                before.customers().patched(rows),
                before.suppliers().followedBy(suppliers.toIntArray()),
                before.amounts().followedBy(amounts.toDoubleArray()));
    }

    /** The rows in which a link is that carries a product. */
    static int[] rowsOf(int product, IntRows kindOf) {
        return product == ProductWeb.NONE ? new int[] {kindOf.rows()} : kindOf.row(product);
    }

    private void put(int row, List<NumberedLink> added) {
        added.sort(NumberedLink.BY_CUSTOMER_THEN_SUPPLIER);
        var next = 0;
        int end = before.customers().end(row);
        for (var position = before.customers().start(row); position < end; position++) {
            int customer = before.customers().at(position);
            int supplier = before.suppliers().at(position);
            if (gone.contains(customer) || gone.contains(supplier)) {
                continue;
            }
            while (next < added.size() && isBefore(added.get(next), customer, supplier)) {
                put(added.get(next++));
            }
            put(customer, supplier, before.amounts().at(position));
        }
        added.subList(next, added.size()).forEach(this::put);
        rows.end(row);
    }

    private static boolean isBefore(NumberedLink link, int customer, int supplier) {
        return link.customer() < customer || (link.customer() == customer && link.supplier() < supplier);
    }

    private void put(NumberedLink link) {
        put(link.customer(), link.supplier(), link.amount());
    }

    private void put(int customer, int supplier, double amount) {
        rows.add(customer);
        suppliers.add(supplier);
        amounts.add(amount);
    }
}
