package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** Nobody with that number is invited to the event. */
public final class UnknownParticipant extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownParticipant(int number) {
        super(Kind.NOT_FOUND, "unknown-participant", List.of(number), List.of());
    }
}
