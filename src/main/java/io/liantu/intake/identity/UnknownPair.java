package io.liantu.intake.identity;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A pair of likely the same enterprises that there is not. */
public final class UnknownPair extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownPair(String id) {
        super(Kind.NOT_FOUND, "identity.unknown-pair", List.of(id), List.of());
    }
}
