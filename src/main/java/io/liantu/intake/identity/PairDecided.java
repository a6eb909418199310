package io.liantu.intake.identity;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A pair about which somebody has decided already, or of which one was merged meanwhile. */
public final class PairDecided extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /**
     * Tells which.
     *
     * @param id of the pair
     */
    public PairDecided(String id) {
        super(Kind.CONFLICT, "identity.decided", List.of(id), List.of());
    }
}
