package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no event with that id. */
public final class UnknownEvent extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownEvent(String id) {
        super(Kind.NOT_FOUND, "unknown-event", List.of(id), List.of());
    }
}
