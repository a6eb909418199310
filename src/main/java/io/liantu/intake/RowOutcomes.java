package io.liantu.intake;

import java.util.BitSet;
import java.util.List;

/**
 * What became of the rows of one table so far. A row counts once: the second pass, which links rows of the same table,
 * only makes a row that was left as it is into one that changes something.
 */
final class RowOutcomes {

    private final BitSet added = new BitSet();
    private final BitSet left = new BitSet();

    /** What rows of a first pass add to the tally. */
    static Tally tally(List<Taken> taken) {
        var tally = Tally.NONE;
        for (var row : taken) {
            tally = tally.plus(row.outcome());
        }
        return tally;
    }

    /** What rows of a second pass add to the tally. */
    Tally laterTally(List<Taken> taken) {
        long changed = taken.stream()
                .filter(row -> row.outcome() == Outcome.CHANGED && left.get(index(row)))
                .map(row -> index(row))
                .distinct()
                .count();
        return new Tally(0, changed, -changed);
    }

    /** Remembers a first pass. */
    void remember(List<Taken> taken) {
        for (var row : taken) {
            switch (row.outcome()) {
                case ADDED -> added.set(index(row));
                case LEFT -> left.set(index(row));
                case CHANGED -> {}
            }
        }
    }

    /** Whether a row brought something new in the first pass, so that its links come with it. */
    boolean isAdded(Taken row) {
        return added.get(index(row));
    }

    private static int index(Taken taken) {
        return (int) Math.min(taken.row().line(), Integer.MAX_VALUE - 1L);
    }
}
