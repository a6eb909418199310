package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A search over all enterprises that somebody wants while another one goes on. */
public final class IdentitySearchRunning extends DomainProblem {

    private static final long serialVersionUID = 1L;

    IdentitySearchRunning(String id) {
        super(Kind.CONFLICT, "identity.searching", List.of(id), List.of());
    }
}
