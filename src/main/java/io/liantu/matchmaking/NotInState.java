package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** What the present state of an event, a participant or a meeting does not allow. */
public final class NotInState extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private NotInState(String what, List<Object> arguments) {
        super(Kind.CONFLICT, "not-in-state." + what, arguments, List.of());
    }

    /** Of an event, whose state is told. */
    static NotInState of(String what, EventState state) {
        return new NotInState("event." + what, List.of(state.number()));
    }

    static NotInState of(String what) {
        return new NotInState(what, List.of());
    }
}
