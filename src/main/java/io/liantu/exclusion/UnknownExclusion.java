package io.liantu.exclusion;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no exclusion with the id that was given. */
public final class UnknownExclusion extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownExclusion(String id) {
        super(Kind.NOT_FOUND, "unknown-exclusion", List.of(id), List.of());
    }
}
