package io.liantu.algorithm.timetable;

/** The meetings that are wanted but nowhere, in no order, and what they weigh together. Each step takes constant time. */
final class LeftOut {

    /** An obliged meeting outweighs all the others. */
    private static final long OBLIGED = WantedMeeting.MOST_WISHED * 100_000;

    private final Grid grid;
    private final int[] meetings;
    private final int[] place;
    private int size;
    private long weight;

    LeftOut(Grid grid) {
        this.grid = grid;
        meetings = new int[grid.meetings];
        place = new int[grid.meetings];
    }

    int size() {
        return size;
    }

    int get(int number) {
        return meetings[number];
    }

    long weight() {
        return weight;
    }

    void add(int meeting) {
        place[meeting] = size;
        meetings[size++] = meeting;
        weight += weightOf(meeting);
    }

    void remove(int meeting) {
        var last = meetings[--size];
        meetings[place[meeting]] = last;
        place[last] = place[meeting];
        weight -= weightOf(meeting);
    }

    private long weightOf(int meeting) {
        return grid.wish[meeting] + (grid.obliged[meeting] ? OBLIGED : 0);
    }
}
