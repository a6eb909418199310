package io.liantu.enterprise;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no enterprise with the id that was asked for. */
public final class UnknownEnterprise extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownEnterprise(EnterpriseId id, List<String> nearest) {
        super(Kind.NOT_FOUND, "unknown-enterprise", List.of(id.value()), nearest);
    }
}
