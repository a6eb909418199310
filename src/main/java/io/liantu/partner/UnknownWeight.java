package io.liantu.partner;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** Somebody wants a weight for something that is not weighed, or one that is no number. */
public final class UnknownWeight extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** @param weight as it was given */
    public UnknownWeight(String weight) {
        super(
                Kind.INVALID,
                "unknown-weight",
                List.of(weight),
                List.copyOf(PartnerRule.STANDARD.points().keySet()));
    }
}
