package io.liantu.algorithm.timetable;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Swaps Kempe chains so that participants have fewer breaks: always where that helps, and the less often the more it harms
 * and the longer it has gone on (simulated annealing, Kirkpatrick et al. 1983, doi:10.1126/science.220.4598.671). A step
 * costs the length of a chain, mostly one or two meetings. No step breaks a rule that holds, and none changes which meetings take place.
 */
final class Annealing {

    private static final int STEPS_BETWEEN_QUESTIONS = 1024;
    private static final double HOT = 0.3;
    private static final double COLD = 0.12;

    /** What a break beyond the fair number counts for, besides itself. */
    private static final int UNFAIR = 2;

    private final Board board;
    private final Grid grid;
    private final KempeChain chain;
    private final SplittableRandom random;
    private final int[] placed;
    private final int fair;
    private int cost;
    private int bestCost;
    private int[] best;

    /**
     * @param fair so many breaks of one participant are fair
     */
    Annealing(Board board, int fair, long seed) {
        this.board = board;
        this.fair = fair;
        grid = board.grid;
        chain = new KempeChain(board);
        random = new SplittableRandom(seed);
        placed = IntStream.range(0, grid.meetings)
                .filter(m -> board.isPlaced(m) && Long.bitCount(grid.domain[m]) > 1)
                .toArray();
        for (var slots : board.busy) {
            cost += costOf(slots);
        }
        bestCost = cost;
        best = board.slot.clone();
    }

    /** Cools down in so many steps and leaves the best that was met on the board. */
    void run(long steps, int target, BooleanSupplier stop) {
        var temperature = HOT;
        var cooling = Math.pow(COLD / HOT, (double) STEPS_BETWEEN_QUESTIONS / steps);
        for (var step = 0L; step < steps && placed.length > 0 && bestCost > target; step++) {
            if (step % STEPS_BETWEEN_QUESTIONS == 0) {
                if (stop.getAsBoolean()) {
                    break;
                }
                temperature *= cooling;
            }
            step(temperature);
        }
        keepBest();
        board.restore(best);
        cost = bestCost;
    }

    /** Where the meetings are. */
    int[] slots() {
        return board.slot;
    }

    private void keepBest() {
        if (cost < bestCost) {
            bestCost = cost;
            System.arraycopy(board.slot, 0, best, 0, best.length);
        }
    }

    private void step(double temperature) {
        var participant = random.nextInt(grid.participants);
        var meeting = Grid.breaks(board.busy[participant]) > 0
                ? ofBroken(participant)
                : placed[random.nextInt(placed.length)];
        var slot = targetOf(meeting, participant);
        if (slot == Board.NOWHERE || slot == board.slot[meeting] || !chain.follow(meeting, slot)) {
            return;
        }
        if (chain.isRing() || !chain.hasRoom()) {
            return;
        }
        var more = moreCostAt(chain.oneEnd()) + moreCostAt(chain.otherEnd());
        if (more <= 0 || random.nextDouble() < Math.exp(-more / temperature)) {
            if (more > 0) {
                keepBest();
            }
            chain.swap();
            cost += more;
        }
    }

    private int ofBroken(int participant) {
        return board.at[participant][bit(board.busy[participant])];
    }

    /** A slot in a break of the participant, if there is one; else any. */
    private int targetOf(int meeting, int participant) {
        var allowed = grid.domain[meeting];
        var busy = board.busy[participant];
        if (Grid.breaks(busy) > 0 && random.nextInt(4) > 0) {
            allowed &= ~busy & (busy << 1 | busy >>> 1);
        }
        return allowed == 0 ? Board.NOWHERE : bit(allowed);
    }

    /** A slot of a set that is not empty, each as likely. */
    private int bit(long slots) {
        var left = slots;
        for (var skip = random.nextInt(Long.bitCount(slots)); skip > 0; skip--) {
            left &= left - 1;
        }
        return Long.numberOfTrailingZeros(left);
    }

    private int moreCostAt(int participant) {
        return costOf(chain.busyAfter(participant)) - costOf(board.busy[participant]);
    }

    private int costOf(long slots) {
        var breaks = Grid.breaks(slots);
        return breaks + UNFAIR * Math.max(0, breaks - fair);
    }
}
