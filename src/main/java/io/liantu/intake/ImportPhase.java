package io.liantu.intake;

import java.util.List;
import java.util.stream.Stream;

/** How far an import is on its way. */
public enum ImportPhase {
    /** It is being found out what it would do. */
    CHECKING,
    /** That is known; it waits for somebody to confirm or discard it. */
    CHECKED,
    /** It is confirmed and waits for another import to be done. */
    WAITING,
    /** It writes. */
    WRITING,
    /** All is written. */
    DONE,
    /** Its process ended before it was done; it can be resumed. */
    INTERRUPTED,
    /** It could not go on, for a reason that its problem tells; what is written by then stays, and it can be resumed if anything is. */
    FAILED,
    /** Nobody wants it; nothing was written. */
    DISCARDED;

    /** Whether it comes to no other phase by itself. */
    public boolean rests() {
        return this != CHECKING && this != WAITING && this != WRITING;
    }

    static List<String> namesAtWork() {
        return Stream.of(values())
                .filter(phase -> !phase.rests())
                .map(Enum::name)
                .toList();
    }

    boolean mayBeConfirmed() {
        return this == CHECKED;
    }

    boolean mayBeReadAnew() {
        return this == CHECKED || this == FAILED || this == INTERRUPTED;
    }

    boolean mayBeResumed() {
        return this == INTERRUPTED || this == FAILED;
    }
}
