package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no source of this id, and nothing in the graph names it. */
public final class UnknownSource extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownSource(String source) {
        super(Kind.NOT_FOUND, "intake.unknown-source", List.of(source), List.of());
    }
}
