package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A meeting cannot be where somebody wants to put it; the gravest reason is told. */
public final class MeetingClashes extends DomainProblem {

    private static final long serialVersionUID = 1L;

    MeetingClashes(Clash first) {
        super(
                Kind.CONFLICT,
                "meeting-clash." + first.kind(),
                first.explanation().arguments(),
                List.of());
    }
}
