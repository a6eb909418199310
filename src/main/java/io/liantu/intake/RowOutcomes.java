package io.liantu.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What became of the rows of one table so far. A row counts once: the second pass, which links rows of the same table,
 * only makes a row that was left as it is into one that changes something. Where there is a second pass it remembers
 * three bits a row, and the ledger keeps them, so that an import that is resumed counts on.
 */
final class RowOutcomes {

    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private final Map<Outcome, BitSet> lines = new EnumMap<>(Outcome.class);
    private final boolean asked;

    /** @param asked whether a second pass will ask for what became of rows */
    RowOutcomes(boolean asked) {
        this.asked = asked;
        for (var outcome : OUTCOMES) {
            lines.put(outcome, new BitSet());
        }
    }

    /** What rows of a first pass did. */
    Effect first(List<Taken> taken) {
        var tally = Tally.NONE;
        for (var row : taken) {
            tally = tally.plus(row.outcome());
        }
        return new Effect(tally, changes(taken, row -> true), outweighed(taken), asked ? packed(taken) : List.of());
    }

    /** What rows of a second pass did. */
    Effect second(List<Taken> taken) {
        long changed = taken.stream()
                .filter(row -> row.outcome() == Outcome.CHANGED && was(Outcome.LEFT, row))
                .map(row -> index(row.row()))
                .distinct()
                .count();
        return new Effect(
                new Tally(0, changed, -changed), changes(taken, row -> !isAdded(row)), outweighed(taken), List.of());
    }

    /** Remembers rows of a first pass. */
    void remember(List<Taken> taken) {
        if (asked) {
            taken.forEach(row -> of(row.outcome()).set(index(row.row())));
        }
    }

    /** Remembers what the ledger keeps. */
    void remember(Effect written) {
        var packed = written.outcomes();
        for (var each = packed.iterator(); each.hasNext(); ) {
            int word = Math.toIntExact(each.next()) * Long.SIZE;
            for (var outcome : OUTCOMES) {
                BitSet.valueOf(new long[] {each.next()}).stream()
                        .forEach(bit -> of(outcome).set(word + bit));
            }
        }
    }

    /** Whether a row was taken in the first pass. */
    boolean isTaken(Row row) {
        return lines.values().stream().anyMatch(known -> known.get(index(row)));
    }

    /** Whether a row brought something new in the first pass, so that its links come with it. */
    boolean isAdded(Taken row) {
        return was(Outcome.ADDED, row);
    }

    /** Word by word of the lines: its number, and the bits of each outcome in it. */
    private static List<Long> packed(List<Taken> taken) {
        var outcomes = new RowOutcomes(true);
        outcomes.remember(taken);
        var packed = new ArrayList<Long>();
        taken.stream().map(row -> index(row.row()) / Long.SIZE).distinct().forEach(word -> {
            packed.add((long) word);
            for (var outcome : OUTCOMES) {
                var bits = outcomes.of(outcome)
                        .get(word * Long.SIZE, (word + 1) * Long.SIZE)
                        .toLongArray();
                packed.add(bits.length == 0 ? 0 : bits[0]);
            }
        });
        return packed;
    }

    private static long changes(List<Taken> taken, Predicate<Taken> counts) {
        return taken.stream()
                .filter(row -> row.outcome() == Outcome.CHANGED)
                .filter(counts)
                .mapToLong(row -> row.changes().size())
                .sum();
    }

    private static long outweighed(List<Taken> taken) {
        return taken.stream().mapToLong(row -> row.outweighed().size()).sum();
    }

    private boolean was(Outcome outcome, Taken row) {
        return of(outcome).get(index(row.row()));
    }

    private BitSet of(Outcome outcome) {
        return lines.computeIfAbsent(outcome, any -> new BitSet());
    }

    private static int index(Row row) {
        return (int) Math.min(row.line(), Integer.MAX_VALUE - 1L);
    }
}
