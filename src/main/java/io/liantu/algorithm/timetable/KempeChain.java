package io.liantu.algorithm.timetable;

/**
 * The meetings that have to change places between two slots when one of them does: each stands in the way of the one before
 * it. In each slot a participant has at most one meeting, so that they form a path or a ring, and swapping all of them
 * leaves nobody in two places (Kempe 1879, doi:10.2307/2369235). Only at the two ends of a path do participants' busy slots
 * change.
 */
final class KempeChain {

    private final Board board;
    private final Grid grid;
    private final int[] chain;
    private final int[] mark;
    private int stamp;
    private int length;
    private int forth;
    private int from;
    private int to;
    private int oneEnd;
    private int otherEnd;

    KempeChain(Board board) {
        this.board = board;
        grid = board.grid;
        chain = new int[grid.meetings];
        mark = new int[grid.meetings];
    }

    /** Follows the chain of a placed meeting. Answers whether all of its meetings may swap. */
    boolean follow(int meeting, int target) {
        start(board.slot[meeting], target);
        if (!add(meeting)) {
            return false;
        }
        oneEnd = walk(grid.first[meeting], to);
        if (oneEnd == grid.second[meeting]) {
            otherEnd = oneEnd; // A ring: whoever goes on from here comes to the meeting again.
        } else if (oneEnd >= 0) {
            otherEnd = walk(grid.second[meeting], to);
        }
        return oneEnd >= 0 && otherEnd >= 0 && isInOrder();
    }

    /** Follows the chain that begins at a participant who is busy in one slot and free in the other. */
    boolean open(int participant, int busySlot, int freeSlot) {
        start(busySlot, freeSlot);
        oneEnd = participant;
        otherEnd = walk(participant, busySlot);
        return otherEnd >= 0 && isInOrder();
    }

    private void start(int source, int target) {
        from = source;
        to = target;
        length = 0;
        forth = 0;
        stamp++;
    }

    /** Goes on from a participant through its meeting in a slot, and so on. Answers where it ends, or -1 if it may not. */
    private int walk(int participant, int through) {
        var slot = through;
        for (var next = board.at[participant][slot]; next >= 0; next = board.at[participant][slot]) {
            if (mark[next] == stamp) {
                return participant;
            }
            if (!add(next)) {
                return Board.NOWHERE;
            }
            participant = grid.other(next, participant);
            slot = from + to - slot;
        }
        return participant;
    }

    private boolean add(int meeting) {
        mark[meeting] = stamp;
        chain[length++] = meeting;
        forth += board.slot[meeting] == from ? 1 : -1;
        return grid.allows(meeting, from + to - board.slot[meeting]);
    }

    private boolean isInOrder() {
        for (var place = 0; place < length; place++) {
            var meeting = chain[place];
            if (grid.hasOrder(meeting) && !isInOrder(meeting)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInOrder(int meeting) {
        var own = slotAfter(meeting);
        for (var before : grid.earlier[meeting]) {
            if (slotAfter(before) >= own) {
                return false;
            }
        }
        for (var after : grid.later[meeting]) {
            if (board.slot[after] != Board.NOWHERE && slotAfter(after) <= own) {
                return false;
            }
        }
        return true;
    }

    private int slotAfter(int meeting) {
        return mark[meeting] == stamp ? from + to - board.slot[meeting] : board.slot[meeting];
    }

    /** How many more meetings the target slot would have. */
    int growth() {
        return forth;
    }

    /** Whether the tables would still do. */
    boolean hasRoom() {
        return forth > 0 ? board.load[to] + forth <= grid.room[to] : board.load[from] - forth <= grid.room[from];
    }

    boolean isRing() {
        return oneEnd == otherEnd;
    }

    /** The participant at one end, whose meeting moves to where it had none. */
    int oneEnd() {
        return oneEnd;
    }

    int otherEnd() {
        return otherEnd;
    }

    /** The busy slots of one at an end, once swapped. */
    long busyAfter(int participant) {
        return board.busy[participant] ^ (1L << from | 1L << to);
    }

    void swap() {
        for (var place = 0; place < length; place++) {
            mark[chain[place]] = -from - to + board.slot[chain[place]];
            board.take(chain[place]);
        }
        for (var place = 0; place < length; place++) {
            board.put(chain[place], -mark[chain[place]]);
        }
    }
}
