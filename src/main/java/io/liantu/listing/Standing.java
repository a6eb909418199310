package io.liantu.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a line of a list is, and what may come next: draft → published → matched → closed out → reopened.
 *
 * @param closeOut there where it is closed out, and only there
 * @param version grows with every change made here; 0 for what was only imported
 */
public record Standing(ItemState state, @Nullable CloseOut closeOut, long version) {

    /** Just written down. */
    public static final Standing DRAFT = new Standing(ItemState.DRAFT, null, 0);

    public Standing {
        if ((state == ItemState.CLOSED_OUT) != (closeOut != null)) {
            throw new IllegalArgumentException("What is closed out has evidence, and nothing else has: " + state);
        }
    }

    Standing published(String id) {
        return state == ItemState.DRAFT ? next(ItemState.PUBLISHED) : refuse(id, "publish");
    }

    Standing withdrawn(String id) {
        return state == ItemState.PUBLISHED ? next(ItemState.DRAFT) : refuse(id, "withdraw");
    }

    Standing matched(String id) {
        return state.isOpen() ? next(ItemState.MATCHED) : refuse(id, "match");
    }

    /** Of the projects that came of it none is left. */
    Standing unmatched() {
        return state == ItemState.MATCHED ? next(ItemState.PUBLISHED) : this;
    }

    Standing closedOut(String id, String evidence, String by, LocalDate on) {
        return state.isOpen()
                ? new Standing(ItemState.CLOSED_OUT, new CloseOut(evidence, by, on), version)
                : refuse(id, "close-out");
    }

    Standing reopened(String id, String reason) {
        if (reason.isBlank()) {
            throw InvalidItem.withoutReason();
        }
        return state == ItemState.CLOSED_OUT ? next(ItemState.PUBLISHED) : refuse(id, "reopen");
    }

    private Standing next(ItemState later) {
        return new Standing(later, null, version);
    }

    private Standing refuse(String id, String verb) {
        throw new NotInThatState(id, verb, state);
    }
}
