package io.liantu.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * What batches of a table did, as the ledger keeps it.
 *
 * @param tally what became of their rows
 * @param changes values that took the place of others
 * @param outweighed values that are kept as history only
 * @param outcomes what became of which row, as {@link RowOutcomes} packs it
 */
record Effect(Tally tally, long changes, long outweighed, List<Long> outcomes) {

    static final Effect NONE = new Effect(Tally.NONE, 0, 0, List.of());

    /** Of which nothing but the outcomes is told. */
    static Effect of(Tally tally) {
        return new Effect(tally, 0, 0, List.of());
    }

    Effect plus(Effect other) {
        return new Effect(
                tally.plus(other.tally),
                changes + other.changes,
                outweighed + other.outweighed,
                Stream.concat(outcomes.stream(), other.outcomes.stream()).toList());
    }
}
