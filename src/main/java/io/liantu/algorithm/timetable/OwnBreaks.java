package io.liantu.algorithm.timetable;

import java.util.Arrays;

/**
 * How many breaks a participant has at least, whatever the others do: its obliged meetings have to fill one stretch of slots,
 * or else two, each meeting in a slot it may be in (see {@link SlotMatching}). It
 * looks no further than that, so that two breaks or more count as two. O(slots³ × meetings × slots) for a participant.
 */
final class OwnBreaks {

    /** With more slots it takes too long to look for two stretches. */
    private static final int MOST_SLOTS = 32;

    private final long[] domains;
    private final int slots;
    private final int[] capacity;

    private OwnBreaks(long[] domains, int slots) {
        this.domains = domains;
        this.slots = slots;
        capacity = new int[slots];
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
        for (var length = 1; length < all && slots <= MOST_SLOTS; length++) {
            if (hasTwo(length, all - length)) {
                return 1;
            }
        }
        return slots <= MOST_SLOTS ? 2 : 1;
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
        for (var slot = 0; slot < slots; slot++) {
            capacity[slot] = (int) (there >>> slot & 1);
        }
        return SlotMatching.exists(domains, capacity);
    }
}
