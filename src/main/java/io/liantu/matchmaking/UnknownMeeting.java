package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no such meeting in the event. */
public final class UnknownMeeting extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownMeeting(String meeting) {
        super(Kind.NOT_FOUND, "unknown-meeting", List.of(meeting), List.of());
    }
}
