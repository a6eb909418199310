package io.liantu.partner;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.shared.DomainProblem;
import java.util.List;

/** Partners are asked for an enterprise that is a shell 空壳 or closed 注销. */
public final class DoesNotCount extends DomainProblem {

    private static final long serialVersionUID = 1L;

    DoesNotCount(EnterpriseId id) {
        super(Kind.INVALID, "enterprise-does-not-count", List.of(id.value()), List.of());
    }
}
