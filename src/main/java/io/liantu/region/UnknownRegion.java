package io.liantu.region;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no region with the code that was asked for. */
public final class UnknownRegion extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownRegion(RegionCode code, List<String> nearest) {
        super(Kind.NOT_FOUND, "unknown-region", List.of(code.value()), nearest);
    }
}
