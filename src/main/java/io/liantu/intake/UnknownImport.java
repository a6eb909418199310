package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no import of this id. */
public final class UnknownImport extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownImport(ImportId id) {
        super(Kind.NOT_FOUND, "intake.unknown-import", List.of(id.value()), List.of());
    }
}
