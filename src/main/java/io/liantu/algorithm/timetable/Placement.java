package io.liantu.algorithm.timetable;

import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Places chosen meetings by edge colouring, slots being colours: where no slot is free on both sides, the chain of two
 * slots, one free here and one free there, is swapped (Kőnig 1916, doi:10.1007/BF01456961, whose proof it is). In a
 * two-sided event without absences that places every meeting as long as nobody has more of them than slots, in
 * O(meetings × participants) at worst; elsewhere some may be left. A slot with too few tables passes one on by a chain to a slot that has
 * some free.
 */
final class Placement {

    private static final int REPAIRS = 20_000;

    private final Board board;
    private final Grid grid;
    private final KempeChain chain;

    private Placement(Board board) {
        this.board = board;
        grid = board.grid;
        chain = new KempeChain(board);
    }

    /** A board with the chosen meetings, as far as that is done without a search, and with others where there is room left. */
    static Board of(Grid grid, boolean[] chosen, long seed, BooleanSupplier stop) {
        var board = new Board(grid);
        var placement = new Placement(board);
        var order = IntStream.range(0, grid.meetings)
                .boxed()
                .sorted(Comparator.comparing((Integer m) -> !grid.obliged[m])
                        .thenComparingInt(m -> Long.bitCount(grid.domain[m])))
                .toList();
        order.stream().filter(m -> chosen[m]).forEach(placement::place);
        new Repair(board, chosen, seed).run(REPAIRS, stop);
        order.stream()
                .filter(m -> !board.isPlaced(m))
                .sorted(Comparator.comparingLong(m -> -grid.wish[m]))
                .forEach(placement::place);
        return board;
    }

    /** Places one meeting. Answers false if it finds no place. */
    private boolean place(int meeting) {
        if (!board.underCaps(meeting)) {
            return false;
        }
        return placeWhereFree(meeting) || placeByChain(meeting, true) || placeAndRelieve(meeting);
    }

    private boolean placeAndRelieve(int meeting) {
        var before = board.slot.clone();
        if (placeByChain(meeting, false)) {
            return true;
        }
        board.restore(before);
        return false;
    }

    private boolean placeWhereFree(int meeting) {
        var best = Board.NOWHERE;
        for (var slot = 0; slot < grid.slots; slot++) {
            if (board.fits(meeting, slot) && (best < 0 || spare(slot) > spare(best))) {
                best = slot;
            }
        }
        if (best < 0) {
            return false;
        }
        board.put(meeting, best);
        return true;
    }

    private int spare(int slot) {
        return grid.room[slot] - board.load[slot];
    }

    private boolean placeByChain(int meeting, boolean heedsTables) {
        for (var slot = 0; slot < grid.slots; slot++) {
            if (grid.allows(meeting, slot)
                    && grid.room[slot] > 0
                    && board.inOrder(meeting, slot)
                    && (!heedsTables || spare(slot) > 0)
                    && free(meeting, slot, heedsTables)) {
                board.put(meeting, slot);
                return heedsTables || relieve();
            }
        }
        return false;
    }

    /** Makes both participants free in a slot. */
    private boolean free(int meeting, int slot, boolean heedsTables) {
        var isFirst = isBusy(grid.first[meeting], slot);
        var isSecond = isBusy(grid.second[meeting], slot);
        if (isFirst == isSecond) {
            return !isFirst;
        }
        var busy = isFirst ? grid.first[meeting] : grid.second[meeting];
        return IntStream.range(0, grid.slots)
                .filter(other -> !isBusy(busy, other))
                .anyMatch(other -> move(busy, slot, other, grid.other(meeting, busy), heedsTables)
                        && board.inOrder(meeting, slot));
    }

    private boolean move(int busy, int slot, int other, int partner, boolean heedsTables) {
        if (!chain.open(busy, slot, other)
                || (chain.otherEnd() == partner && isBusy(partner, other))
                || (heedsTables && !hasRoomForOneMore(slot, other))) {
            return false;
        }
        chain.swap();
        return !isBusy(partner, slot);
    }

    private boolean hasRoomForOneMore(int slot, int other) {
        return spare(slot) + chain.growth() >= 1 && spare(other) - chain.growth() >= 0;
    }

    private boolean isBusy(int participant, int slot) {
        return (board.busy[participant] >>> slot & 1) != 0;
    }

    /** Passes meetings of a full slot on until its tables do; other slots that a chain overfilled, too. */
    private boolean relieve() {
        for (var slot = 0; slot < grid.slots; slot++) {
            while (spare(slot) < 0) {
                if (!passOn(slot)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean passOn(int full) {
        for (var meeting = 0; meeting < grid.meetings; meeting++) {
            for (var slot = 0; board.slot[meeting] == full && slot < grid.slots; slot++) {
                if (spare(slot) > 0
                        && grid.allows(meeting, slot)
                        && chain.follow(meeting, slot)
                        && chain.growth() == 1) {
                    chain.swap();
                    return true;
                }
            }
        }
        return false;
    }
}
