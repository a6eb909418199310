package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no invitation with that link, or not any more; the link itself is told nowhere. */
public final class UnknownInvitation extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownInvitation() {
        super(Kind.NOT_FOUND, "unknown-invitation", List.of(), List.of());
    }
}
