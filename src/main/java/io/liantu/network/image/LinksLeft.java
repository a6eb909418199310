package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;

/**
 * Which rows of links change when enterprises are gone.
 *
 * @param base has them
 * @param rowsWith the rows of purchases that have an enterprise
 */
record LinksLeft(NetworkImage base, IntSet gone, RowsWith rowsWith) {

    /** Whoever supplied one that is gone, and so many newcomers. */
    IntSet suppliers(int newcomers) {
        var suppliers = new IntOpenHashSet();
        int first = base.enterprises().size();
        for (var newcomer = 0; newcomer < newcomers; newcomer++) {
            suppliers.add(first + newcomer);
        }
        for (var customer : gone.toIntArray()) {
            for (var row : rowsWith.rowsWith(customer)) {
                addSuppliers(row, customer, suppliers);
            }
        }
        return suppliers;
    }

    private void addSuppliers(int row, int customer, IntSet suppliers) {
        var customers = base.purchases().customers();
        int end = customers.first(row, customer + 1);
        for (var position = customers.first(row, customer); position < end; position++) {
            suppliers.add(base.purchases().suppliers().at(position));
        }
    }

    /** The rows of purchases with those who are gone. */
    IntSet purchases() {
        var rows = new IntOpenHashSet();
        for (var enterprise : gone.toIntArray()) {
            rows.addAll(IntOpenHashSet.of(rowsWith.rowsWith(enterprise)));
            var customers = base.links().customers();
            for (var link = customers.start(enterprise); link < customers.end(enterprise); link++) {
                int product = base.links().products().at(link);
                rows.addAll(IntOpenHashSet.of(
                        PurchasesPatch.rowsOf(product, base.products().kindOf())));
            }
        }
        return rows;
    }
}
