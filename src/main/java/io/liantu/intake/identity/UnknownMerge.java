package io.liantu.intake.identity;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A merge to be undone that there is not. */
public final class UnknownMerge extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownMerge(String absorbed) {
        super(Kind.NOT_FOUND, "identity.unknown-merge", List.of(absorbed), List.of());
    }
}
