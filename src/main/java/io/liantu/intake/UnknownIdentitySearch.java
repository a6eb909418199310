package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no search of this id. */
public final class UnknownIdentitySearch extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownIdentitySearch(String id) {
        super(Kind.NOT_FOUND, "identity.unknown-search", List.of(id), List.of());
    }
}
