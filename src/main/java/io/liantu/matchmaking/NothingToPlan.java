package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** Nobody wishes to meet anybody yet. */
public final class NothingToPlan extends DomainProblem {

    private static final long serialVersionUID = 1L;

    NothingToPlan() {
        super(Kind.CONFLICT, "nothing-to-plan", List.of(), List.of());
    }
}
