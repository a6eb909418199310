package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A timetable is being made; until it is, or somebody stops it, nobody moves meetings. */
public final class PlanningRunning extends DomainProblem {

    private static final long serialVersionUID = 1L;

    PlanningRunning() {
        super(Kind.CONFLICT, "planning-running", List.of(), List.of());
    }
}
