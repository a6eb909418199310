package io.liantu.algorithm.timetable;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Places what placement left: into the slot where it pushes out the least, which is then left itself, and may not come
 * back there for a while (tabu search on partial colourings, Blöchliger and Zufferey 2008, doi:10.1016/j.cor.2006.05.014).
 * What is pushed out often weighs more and more. The board ends with the fewest and least wished left.
 */
final class Repair {

    private static final int STEPS_BETWEEN_QUESTIONS = 64;

    private final Board board;
    private final Grid grid;
    private final SplittableRandom random;
    private final LeftOut left;
    private final long[] tabu;
    private final int[] pushes;
    private long fewestMissing;
    private int[] best;

    Repair(Board board, boolean[] wanted, long seed) {
        this.board = board;
        grid = board.grid;
        random = new SplittableRandom(seed);
        left = new LeftOut(grid);
        tabu = new long[grid.meetings];
        pushes = new int[grid.meetings];
        IntStream.range(0, grid.meetings)
                .filter(m -> wanted[m] && !board.isPlaced(m) && grid.domain[m] != 0)
                .forEach(left::add);
        fewestMissing = left.weight();
        best = board.slot.clone();
    }

    /** Runs until nothing is left, or for so many steps. */
    void run(long steps, BooleanSupplier stop) {
        for (var step = 1L; step <= steps && left.size() > 0; step++) {
            if (step % STEPS_BETWEEN_QUESTIONS == 0 && stop.getAsBoolean()) {
                break;
            }
            step(step);
            if (left.weight() < fewestMissing) {
                fewestMissing = left.weight();
                System.arraycopy(board.slot, 0, best, 0, best.length);
            }
        }
        board.restore(best);
    }

    private void step(long now) {
        var meeting = left.get(random.nextInt(left.size()));
        var slot = Board.NOWHERE;
        var least = Double.MAX_VALUE;
        for (var to = 0; to < grid.slots; to++) {
            if (grid.allows(meeting, to) && grid.room[to] > 0) {
                var price = price(meeting, to, now) + random.nextDouble();
                if (price < least) {
                    least = price;
                    slot = to;
                }
            }
        }
        if (slot == Board.NOWHERE) {
            return;
        }
        pushOutOf(meeting, slot);
        if (board.fits(meeting, slot)) {
            board.put(meeting, slot);
            left.remove(meeting);
            tabu[meeting] = now + 5 + random.nextInt(10) + left.size();
        }
    }

    private double price(int meeting, int to, long now) {
        var sum = priceOf(board.at[grid.first[meeting]][to], now) + priceOf(board.at[grid.second[meeting]][to], now);
        for (var before : grid.earlier[meeting]) {
            sum += board.slot[before] >= to ? priceOf(before, now) : 0;
        }
        for (var after : grid.later[meeting]) {
            sum += board.slot[after] <= to ? priceOf(after, now) : 0;
        }
        return sum + (board.load[to] >= grid.room[to] ? 1 : 0);
    }

    private double priceOf(int meeting, long now) {
        if (meeting == Board.NOWHERE || !board.isPlaced(meeting)) {
            return 0;
        }
        var weight = grid.obliged[meeting] ? 100.0 : 1.0 + grid.wish[meeting] / (double) WantedMeeting.MOST_WISHED;
        return weight * (1 + pushes[meeting]) + (tabu[meeting] > now ? 10_000.0 : 0);
    }

    private void pushOutOf(int meeting, int slot) {
        pushOut(board.at[grid.first[meeting]][slot]);
        pushOut(board.at[grid.second[meeting]][slot]);
        for (var before : grid.earlier[meeting]) {
            if (board.slot[before] >= slot) {
                pushOut(before);
            }
        }
        for (var after : grid.later[meeting]) {
            if (board.slot[after] <= slot) {
                pushOut(after);
            }
        }
        while (board.load[slot] >= grid.room[slot]) {
            pushOut(anyIn(slot));
        }
        pushOutOverCap(grid.first[meeting]);
        pushOutOverCap(grid.second[meeting]);
    }

    private void pushOutOverCap(int participant) {
        var own = grid.of[participant];
        while (board.count[participant] >= grid.cap[participant] && board.count[participant] > 0) {
            pushOut(own[random.nextInt(own.length)]);
        }
    }

    private int anyIn(int slot) {
        var start = random.nextInt(grid.meetings);
        for (var m = start; ; m = (m + 1) % grid.meetings) {
            if (board.slot[m] == slot) {
                return m;
            }
        }
    }

    private void pushOut(int meeting) {
        if (meeting != Board.NOWHERE && board.isPlaced(meeting)) {
            board.take(meeting);
            pushes[meeting]++;
            left.add(meeting);
        }
    }
}
