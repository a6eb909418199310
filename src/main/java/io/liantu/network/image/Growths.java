package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import io.liantu.network.snapshot.Doubles;
import io.liantu.network.snapshot.Ints;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How fast the revenue of enterprises grows, as a share a year. Few are known, so the others take no room.
 *
 * @param enterprises those of which it is known, ascending
 * @param growths of each
 */
record Growths(Ints enterprises, Doubles growths) {

    /** The growth of an enterprise; null when unknown. O(log n). */
    @Nullable Double of(int enterprise) {
        int low = 0;
        int high = enterprises.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (enterprises.at(middle) < enterprise) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < enterprises.size() && enterprises.at(low) == enterprise ? Double.valueOf(growths.at(low)) : null;
    }

    Growths inOrder(int[] order) {
        var sorted = new Collected();
        for (var enterprise : order) {
            sorted.add(of(enterprise));
        }
        return sorted.growths();
    }

    void write(ColumnWriter out) throws IOException {
        out.ints("enterprises.growing", enterprises);
        out.doubles("enterprises.growths", growths);
    }

    static Growths read(int size, ColumnReader in) throws IOException {
        var enterprises = in.intsInPlace("enterprises.growing", 0, size);
        var ascending = true;
        for (var i = 1; i < enterprises.size(); i++) {
            ascending &= enterprises.at(i - 1) < enterprises.at(i);
        }
        in.refuseUnless(ascending, "enterprises.growing");
        var growths = in.doublesInPlace("enterprises.growths");
        in.refuseUnless(growths.size() == enterprises.size(), "enterprises.growths");
        return new Growths(enterprises, growths);
    }

    long memory() {
        return enterprises.memory() + growths.memory();
    }

    /** Growths of enterprises that become more. */
    static final class Collected {

        private final IntArrayList enterprises = new IntArrayList();
        private final DoubleArrayList growths = new DoubleArrayList();
        private int size;

        /** That of the next enterprise; null when unknown. */
        void add(@Nullable Double growth) {
            if (growth != null) {
                enterprises.add(size);
                growths.add((double) growth);
            }
            size++;
        }

        Growths growths() {
            return new Growths(Ints.of(enterprises.toIntArray()), Doubles.of(growths.toDoubleArray()));
        }
    }
}
