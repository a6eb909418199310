package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** No row of an import needs correcting, or nobody knows yet which. */
public final class NothingToCorrect extends DomainProblem {

    private static final long serialVersionUID = 1L;

    NothingToCorrect(ImportId id) {
        super(Kind.NOT_FOUND, "intake.nothing-to-correct", List.of(id.value()), List.of());
    }
}
