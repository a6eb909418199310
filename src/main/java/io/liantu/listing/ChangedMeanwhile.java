package io.liantu.listing;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** Somebody else changed the same thing first. Whoever looks at it again can decide whether to go on. */
public final class ChangedMeanwhile extends DomainProblem {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(String id) {
        super(Kind.CONFLICT, "changed-meanwhile", List.of(id), List.of());
    }
}
