package io.liantu.algorithm.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Gives the meetings of a mended board tables: the same as before wherever that can be. O(meetings × log tables). */
final class KeptSeats {

    private KeptSeats() {}

    /**
     * The board as a timetable, where those who have a table have it before those who lost theirs. Meetings that are over,
     * and those that were never planned, stay as they are.
     */
    static Timetable of(Timetable before, Set<Integer> displaced, Board board) {
        var seats = new ArrayList<>(before.seats());
        var free = board.grid.problem.tables().stream().map(TreeSet::new).toList();
        var moved = new ArrayList<Integer>();
        var open = IntStream.range(0, board.grid.meetings)
                .filter(board.grid::isOpen)
                .boxed()
                .sorted(Comparator.comparing(displaced::contains))
                .toList();
        open.forEach(m -> {
            var was = before.seatOf(m).orElseThrow();
            if (board.slot[m] != was.slot() || !free.get(was.slot()).remove(was.table())) {
                seats.set(m, Optional.empty());
                moved.add(m);
            }
        });
        moved.stream().filter(board::isPlaced).forEach(m -> seats.set(m, Optional.of(seatIn(board.slot[m], free))));
        return new Timetable(seats);
    }

    private static Seat seatIn(int slot, List<? extends SortedSet<Integer>> free) {
        var table = free.get(slot).first();
        free.get(slot).remove(table);
        return new Seat(slot, table);
    }
}
