package io.liantu.algorithm.timetable;

import java.util.Arrays;

/**
 * Which meeting is in which slot, while a timetable is being made. It keeps nobody in two places, and all but table counts
 * and caps are the caller's care.
 */
final class Board {

    static final int NOWHERE = -1;

    final Grid grid;
    final int[] slot;
    final int[][] at;
    final long[] busy;
    final int[] load;
    final int[] count;

    Board(Grid grid) {
        this.grid = grid;
        slot = new int[grid.meetings];
        Arrays.fill(slot, NOWHERE);
        at = new int[grid.participants][grid.slots];
        Arrays.stream(at).forEach(row -> Arrays.fill(row, NOWHERE));
        busy = new long[grid.participants];
        load = new int[grid.slots];
        count = new int[grid.participants];
    }

    /** One with the meetings in these slots. */
    static Board of(Grid grid, int[] slots) {
        var board = new Board(grid);
        board.restore(slots);
        return board;
    }

    /** Puts all meetings where they were. */
    void restore(int[] slots) {
        for (var m = 0; m < slots.length; m++) {
            if (slot[m] != NOWHERE && slot[m] != slots[m]) {
                take(m);
            }
        }
        for (var m = 0; m < slots.length; m++) {
            if (slots[m] != NOWHERE && slot[m] == NOWHERE) {
                put(m, slots[m]);
            }
        }
    }

    void put(int meeting, int to) {
        slot[meeting] = to;
        load[to]++;
        enter(grid.first[meeting], meeting, to);
        enter(grid.second[meeting], meeting, to);
    }

    void take(int meeting) {
        var from = slot[meeting];
        slot[meeting] = NOWHERE;
        load[from]--;
        leave(grid.first[meeting], from);
        leave(grid.second[meeting], from);
    }

    private void enter(int participant, int meeting, int to) {
        at[participant][to] = meeting;
        busy[participant] |= 1L << to;
        count[participant]++;
    }

    private void leave(int participant, int from) {
        at[participant][from] = NOWHERE;
        busy[participant] &= ~(1L << from);
        count[participant]--;
    }

    boolean isPlaced(int meeting) {
        return slot[meeting] != NOWHERE;
    }

    /** Whether a meeting that is nowhere may go to a slot without anything else moving. */
    boolean fits(int meeting, int to) {
        return load[to] < grid.room[to] && fitsAtATable(meeting, to);
    }

    /** The same, if there were a table. */
    boolean fitsAtATable(int meeting, int to) {
        return ((busy[grid.first[meeting]] | busy[grid.second[meeting]]) >>> to & 1) == 0
                && grid.allows(meeting, to)
                && underCaps(meeting)
                && inOrder(meeting, to);
    }

    boolean underCaps(int meeting) {
        var first = grid.first[meeting];
        var second = grid.second[meeting];
        return count[first] < grid.cap[first] && count[second] < grid.cap[second];
    }

    /** Whether a meeting in a slot comes after those that come before it, and before those after it. */
    boolean inOrder(int meeting, int to) {
        for (var before : grid.earlier[meeting]) {
            if (slot[before] >= to) {
                return false;
            }
        }
        for (var after : grid.later[meeting]) {
            if (slot[after] != NOWHERE && slot[after] <= to) {
                return false;
            }
        }
        return true;
    }

    long wishes() {
        var sum = 0L;
        for (var m = 0; m < slot.length; m++) {
            sum += slot[m] == NOWHERE ? 0 : grid.wish[m];
        }
        return sum;
    }

    int breaks() {
        return Arrays.stream(busy).mapToInt(Grid::breaks).sum();
    }

    /** By how many breaks two participants differ at most. */
    int spread() {
        var breaks = Arrays.stream(busy).mapToInt(Grid::breaks).summaryStatistics();
        return breaks.getCount() == 0 ? 0 : breaks.getMax() - breaks.getMin();
    }

    /** Whether all obliged meetings take place. */
    boolean hasAllObliged() {
        for (var m = 0; m < slot.length; m++) {
            if (slot[m] == NOWHERE && grid.obliged[m]) {
                return false;
            }
        }
        return true;
    }

    boolean isFair() {
        return grid.problem.fairBreaks().isEmpty()
                || spread() <= grid.problem.fairBreaks().getAsInt();
    }
}
