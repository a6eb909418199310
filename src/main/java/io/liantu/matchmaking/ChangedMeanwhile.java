package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** Somebody else changed the event since it was read. */
public final class ChangedMeanwhile extends DomainProblem {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(String event) {
        super(Kind.CONFLICT, "event-changed", List.of(event), List.of());
    }
}
