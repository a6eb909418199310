package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** No import is interrupted. */
public final class NothingToResume extends DomainProblem {

    private static final long serialVersionUID = 1L;

    NothingToResume() {
        super(Kind.NOT_FOUND, "intake.nothing-to-resume", List.of(), List.of());
    }
}
