package io.liantu.network.image;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import it.unimi.dsi.fastutil.ints.IntSet;

/** Puts what newcomers make, or buy, in the place of what those did who are gone. */
final class FactsPatch {

    private final FactsByProduct before;
    private final RowsWith rowsWith;

    FactsPatch(FactsByProduct before) {
        this.before = before;
        rowsWith = new RowsWith(before.enterprises());
    }

    /**
     * The facts as they are now. O(rows of those products in which anything changes).
     *
     * @param added of newcomers, by product
     * @param offset the number of the first newcomer
     */
    FactsByProduct patched(IntSet gone, FactsByProduct added, int offset) {
        var rows = new RowPatch();
        var amounts = new DoubleArrayList();
        for (var product : changed(gone, added).toIntArray()) {
            addStaying(product, gone, rows, amounts);
            var newcomers = added.enterprises();
            for (var position = newcomers.start(product); position < newcomers.end(product); position++) {
                rows.add(offset + newcomers.at(position));
                amounts.add(added.amounts().at(position));
            }
            rows.end(product);
        }
        return new FactsByProduct(
                before.enterprises().patched(rows), before.amounts().followedBy(amounts.toDoubleArray()));
    }

    /** What somebody made, or bought, before. */
    int[] productsOf(int enterprise) {
        return rowsWith.rowsWith(enterprise);
    }

    private void addStaying(int product, IntSet gone, RowPatch rows, DoubleArrayList amounts) {
        var enterprises = before.enterprises();
        int end = enterprises.end(product);
        for (var position = enterprises.start(product); position < end; position++) {
            if (!gone.contains(enterprises.at(position))) {
                rows.add(enterprises.at(position));
                amounts.add(before.amounts().at(position));
            }
        }
    }

    private IntSet changed(IntSet gone, FactsByProduct added) {
        var products = new IntRBTreeSet();
        gone.forEach(enterprise -> products.addAll(IntOpenHashSet.of(productsOf(enterprise))));
        for (var product = 0; product < added.enterprises().rows(); product++) {
            if (added.enterprises().size(product) > 0) {
                products.add(product);
            }
        }
        return products;
    }
}
