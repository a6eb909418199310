package io.liantu.algorithm.timetable;

import java.util.Arrays;

/**
 * How many breaks a participant has at least, whatever the others do: its obliged meetings have to fill one stretch of slots,
 * or else two, each meeting in a slot it may be in (a matching by augmenting paths, Kuhn 1955, doi:10.1002/nav.3800020109). It
 * looks no further than that, so that two breaks or more count as two. O(slots³ × meetings × slots) for a participant.
 */
final class OwnBreaks {

    private final long[] domains;
    private final int slots;
    private final int[] holder;

    private OwnBreaks(long[] domains, int slots) {
        this.domains = domains;
        this.slots = slots;
        holder = new int[slots];
    }

    /** For each participant. */
    static int[] atLeast(Grid grid) {
        var atLeast = new int[grid.participants];
        Arrays.setAll(atLeast, participant -> atLeast(grid, grid.of[participant]));
        return atLeast;
    }

    private static int atLeast(Grid grid, int[] meetings) {
        if (meetings.length < 2 || !Arrays.stream(meetings).allMatch(m -> grid.obliged[m])) {
            return 0;
        }
        return new OwnBreaks(
                        Arrays.stream(meetings).mapToLong(m -> grid.domain[m]).toArray(), grid.slots)
                .atLeast();
    }

    private int atLeast() {
        var all = domains.length;
        for (var start = 0; start + all <= slots; start++) {
            if (fill(stretch(start, all))) {
                return 0;
            }
        }
        for (var length = 1; length < all; length++) {
            if (hasTwo(length, all - length)) {
                return 1;
            }
        }
        return 2;
    }

    private boolean hasTwo(int one, int other) {
        for (var start = 0; start + one + 1 + other <= slots; start++) {
            for (var next = start + one + 1; next + other <= slots; next++) {
                if (fill(stretch(start, one) | stretch(next, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long stretch(int start, int length) {
        return (length == Long.SIZE ? -1L : (1L << length) - 1) << start;
    }

    /** Whether each meeting finds a slot of its own in a set of as many slots. */
    private boolean fill(long there) {
        Arrays.fill(holder, Board.NOWHERE);
        for (var m = 0; m < domains.length; m++) {
            if (!seat(m, there, new long[1])) {
                return false;
            }
        }
        return true;
    }

    private boolean seat(int meeting, long there, long[] seen) {
        for (var open = domains[meeting] & there & ~seen[0]; open != 0; open = domains[meeting] & there & ~seen[0]) {
            var slot = Long.numberOfTrailingZeros(open);
            seen[0] |= 1L << slot;
            if (holder[slot] == Board.NOWHERE || seat(holder[slot], there, seen)) {
                holder[slot] = meeting;
                return true;
            }
        }
        return false;
    }
}
