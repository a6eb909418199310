package io.liantu.intake.identity;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A merge that cannot be undone before later ones that changed the same records. */
public final class MergedSince extends DomainProblem {

    private static final long serialVersionUID = 1L;

    MergedSince(String absorbed, List<String> later) {
        super(Kind.CONFLICT, "identity.merged-since", List.of(absorbed, String.join(", ", later)), List.of());
    }
}
