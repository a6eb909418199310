package io.liantu.algorithm.timetable;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A {@link TimetableProblem} in arrays. A set of slots is a number whose bits are the slots. {@code domain} holds for each
 * meeting the slots that its session, its fixed slot and the absences of its two participants leave.
 */
final class Grid {

    final TimetableProblem problem;
    final int participants;
    final int slots;
    final int meetings;
    final int[] first;
    final int[] second;
    final long[] wish;
    final boolean[] obliged;
    private final boolean[] isOpen;
    final long[] domain;
    final int[] room;
    final int[] cap;
    final int[][] earlier;
    final int[][] later;
    final int[][] of;

    Grid(TimetableProblem problem) {
        this.problem = problem;
        participants = problem.participants();
        slots = problem.slots();
        var wanted = problem.meetings();
        meetings = wanted.size();
        first = wanted.stream().mapToInt(WantedMeeting::first).toArray();
        second = wanted.stream().mapToInt(WantedMeeting::second).toArray();
        wish = wanted.stream().mapToLong(WantedMeeting::wish).toArray();
        obliged = new boolean[meetings];
        isOpen = new boolean[meetings];
        Arrays.fill(isOpen, true);
        IntStream.range(0, meetings).forEach(m -> obliged[m] = wanted.get(m).obliged());
        domain = wanted.stream().mapToLong(this::slotsOf).toArray();
        room = problem.tables().stream().mapToInt(Set::size).toArray();
        cap = problem.caps().stream().mapToInt(most -> most).toArray();
        earlier = wanted.stream().map(one -> sorted(one.earlier())).toArray(int[][]::new);
        later = reversed(earlier);
        of = new int[participants][];
        fillOf();
    }

    /**
     * What is left of a day: only the planned meetings from a slot on, and those that lost their places, none of them
     * obliged. The others have no slot they may be in.
     */
    static Grid ofRest(TimetableProblem problem, Timetable before, Set<Integer> displaced, int now) {
        var grid = new Grid(problem);
        Arrays.fill(grid.obliged, false);
        Arrays.fill(grid.isOpen, false);
        for (var m : before.placed()) {
            var isOver =
                    !displaced.contains(m) && before.seatOf(m).orElseThrow().slot() < now;
            grid.isOpen[m] = !isOver;
            if (isOver) {
                grid.cap[grid.first[m]] = Math.max(0, grid.cap[grid.first[m]] - 1);
                grid.cap[grid.second[m]] = Math.max(0, grid.cap[grid.second[m]] - 1);
            }
        }
        for (var m = 0; m < grid.meetings; m++) {
            grid.domain[m] &= grid.isOpen[m] ? -1L << now : 0;
        }
        return grid;
    }

    /** Whether a meeting is still to be placed. */
    boolean isOpen(int meeting) {
        return isOpen[meeting];
    }

    /** The other one of a meeting's two participants. */
    int other(int meeting, int participant) {
        return first[meeting] ^ second[meeting] ^ participant;
    }

    boolean allows(int meeting, int slot) {
        return (domain[meeting] >>> slot & 1) != 0;
    }

    boolean hasOrder(int meeting) {
        return earlier[meeting].length + later[meeting].length > 0;
    }

    /** How many breaks there are between the slots of a set. */
    static int breaks(long slots) {
        return slots == 0 ? 0 : Long.bitCount(slots & ~(slots << 1)) - 1;
    }

    private long slotsOf(WantedMeeting meeting) {
        return IntStream.range(0, slots)
                .filter(slot -> meeting.session().has(slot, problem.morningSlots()))
                .filter(slot -> meeting.fixedSlot().orElse(slot) == slot)
                .filter(slot -> !problem.absences().get(meeting.first()).contains(slot))
                .filter(slot -> !problem.absences().get(meeting.second()).contains(slot))
                .mapToLong(slot -> 1L << slot)
                .sum();
    }

    private void fillOf() {
        var counts = new int[participants];
        for (var m = 0; m < meetings; m++) {
            counts[first[m]]++;
            counts[second[m]]++;
        }
        Arrays.setAll(of, participant -> new int[counts[participant]]);
        for (var m = meetings - 1; m >= 0; m--) {
            of[first[m]][--counts[first[m]]] = m;
            of[second[m]][--counts[second[m]]] = m;
        }
    }

    private static int[] sorted(Set<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).sorted().toArray();
    }

    private static int[][] reversed(int[][] lists) {
        var reversed = new int[lists.length][0];
        for (var from = 0; from < lists.length; from++) {
            for (var to : lists[from]) {
                reversed[to] = Arrays.copyOf(reversed[to], reversed[to].length + 1);
                reversed[to][reversed[to].length - 1] = from;
            }
        }
        return reversed;
    }
}
