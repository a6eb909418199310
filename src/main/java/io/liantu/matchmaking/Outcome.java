package io.liantu.matchmaking;

import org.jspecify.annotations.Nullable;

/**
 * What came of a meeting.
 *
 * @param note in words: what sample, which intent; why nothing came of it
 */
public record Outcome(OutcomeKind kind, @Nullable String note) {

    public Outcome {
        note = note == null || note.isBlank() ? null : note.strip();
        if (kind == OutcomeKind.NONE && note == null) {
            throw InvalidOutcome.of("reason");
        }
    }
}
