package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** An import is not in a phase that allows what somebody wants of it. */
public final class NotInThatPhase extends DomainProblem {

    private static final long serialVersionUID = 1L;

    NotInThatPhase(Import found) {
        super(
                Kind.CONFLICT,
                found.isLost() ? "intake.lost" : "intake.phase",
                List.of(found.id().value(), List.of(ImportPhase.values()).indexOf(found.phase())),
                List.of());
    }
}
