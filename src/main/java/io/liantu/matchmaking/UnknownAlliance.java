package io.liantu.matchmaking;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no alliance with that id. */
public final class UnknownAlliance extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownAlliance(String id) {
        super(Kind.NOT_FOUND, "unknown-alliance", List.of(id), List.of());
    }
}
