package io.liantu.growth;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** What might be can only be worked out in memory, where the network is not for now. */
public final class NotInMemory extends DomainProblem {

    private static final long serialVersionUID = 1L;

    NotInMemory() {
        super(Kind.UNAVAILABLE, "not-in-memory", List.of(), List.of());
    }
}
