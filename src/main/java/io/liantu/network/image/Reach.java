package io.liantu.network.image;

import java.util.stream.IntStream;

/**
 * Roughly where the customers of each supplier are: a bit for each of up to {@value #PARTS} parts of the numbers of enterprises,
 * which follow the regions. Who has none of the bits of an area supplies nobody there, so that its row need not be looked
 * at (superimposed signatures: Faloutsos and Christodoulakis 1984, doi:10.1145/2275.357411).
 */
public final class Reach {

    private static final int PARTS = Integer.SIZE;

    private final IntRows customers;
    private final int[] parts;
    private final int shift;

    private Reach(IntRows customers, int[] parts, int shift) {
        this.customers = customers;
        this.parts = parts;
        this.shift = shift;
    }

    /** O(links). */
    static Reach of(IntRows customers) {
        int shift = Math.max(
                0,
                PARTS
                        - Integer.numberOfLeadingZeros(Math.max(0, customers.rows() - 1))
                        - Integer.numberOfTrailingZeros(PARTS));
        var parts = new int[customers.rows()];
        for (var supplier = 0; supplier < parts.length; supplier++) {
            int end = customers.end(supplier);
            for (var link = customers.start(supplier); link < end; link++) {
                parts[supplier] |= 1 << (customers.at(link) >>> shift);
            }
        }
        return new Reach(customers, parts, shift);
    }

    /** The same where some have other customers, whose rows are always looked at. */
    Reach patched(IntRows now) {
        return new Reach(now, parts, shift);
    }

    /** The bits of an area. */
    public int partsOf(Runs inside) {
        return IntStream.range(0, inside.size())
                .map(run -> parts(inside.from(run), Math.min(inside.to(run), parts.length)))
                .reduce(0, (some, others) -> some | others);
    }

    private int parts(int from, int to) {
        return from >= to ? 0 : (-1 << (from >>> shift)) & (-1 >>> (PARTS - 1 - ((to - 1) >>> shift)));
    }

    /** Whether a supplier may have customers in an area of which these are the bits. */
    public boolean mayMeet(int supplier, int partsOfArea) {
        return supplier >= parts.length || (parts[supplier] & partsOfArea) != 0 || customers.isPatched(supplier);
    }

    long memory() {
        return 4L * parts.length;
    }
}
