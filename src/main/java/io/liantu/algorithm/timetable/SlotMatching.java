package io.liantu.algorithm.timetable;

import java.util.Arrays;

/**
 * Whether meetings find slots, each one of its own domain, and no slot more than its capacity: a matching by augmenting paths
 * (Kuhn 1955, doi:10.1002/nav.3800020109). O(meetings² × slots) at worst.
 */
final class SlotMatching {

    private final long[] domains;
    private final int[] capacity;
    private final int[][] holders;
    private final int[] held;
    private long seen;

    private SlotMatching(long[] domains, int[] capacity) {
        this.domains = domains;
        this.capacity = capacity;
        holders = new int[capacity.length][];
        Arrays.setAll(holders, slot -> new int[Math.min(capacity[slot], domains.length)]);
        held = new int[capacity.length];
    }

    static boolean exists(long[] domains, int[] capacity) {
        var matching = new SlotMatching(domains, capacity);
        for (var m = 0; m < domains.length; m++) {
            matching.seen = 0;
            if (!matching.seat(m)) {
                return false;
            }
        }
        return true;
    }

    private boolean seat(int meeting) {
        for (var open = domains[meeting] & ~seen; open != 0; open = domains[meeting] & ~seen) {
            var slot = Long.numberOfTrailingZeros(open);
            seen |= 1L << slot;
            if (held[slot] < Math.min(capacity[slot], domains.length)) {
                holders[slot][held[slot]++] = meeting;
                return true;
            }
            for (var place = 0; place < held[slot]; place++) {
                if (seat(holders[slot][place])) {
                    holders[slot][place] = meeting;
                    return true;
                }
            }
        }
        return false;
    }
}
