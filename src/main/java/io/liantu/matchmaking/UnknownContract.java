package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** These two have no contract from the event. */
public final class UnknownContract extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownContract(String meeting) {
        super(Kind.NOT_FOUND, "unknown-contract", List.of(meeting), List.of());
    }
}
