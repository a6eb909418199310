package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.IntSet;

/** Enterprises that come after those of a table; some of them in place of enterprises of the table. */
final class Newcomers {

    /** As many enterprises fit between two of a table. */
    private static final int BITS = 20;

    private final EnterpriseTable table;
    private final IntSet gone;
    private final long[] ranks;

    /**
     * Newcomers.
     *
     * @param table of themselves, fewer than 2²⁰
     * @param gone the numbers of the enterprises that are no more as they were
     * @param before the table after which they come
     */
    Newcomers(EnterpriseTable table, IntSet gone, EnterpriseTable before) {
        this.table = table;
        this.gone = gone;
        ranks = new long[table.size()];
        for (var i = 0; i < ranks.length; i++) {
            ranks[i] = ((long) before.countBefore(table.id(i).value()) << BITS) + table.placeInOrder(i) + 1;
        }
    }

    EnterpriseTable table() {
        return table;
    }

    IntSet gone() {
        return gone;
    }

    /** The rank of an enterprise of the table, which leaves room for newcomers before it. */
    static long rankAmongOthers(int placeInOrder) {
        return (placeInOrder + 1L) << BITS;
    }

    /** The rank of a newcomer: after those of the table whose ids are less, and before all others. */
    long rank(int newcomer) {
        return ranks[newcomer];
    }
}
