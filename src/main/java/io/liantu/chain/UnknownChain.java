package io.liantu.chain;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no chain with the id that was asked for. */
public final class UnknownChain extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownChain(ChainId id, List<String> nearest) {
        super(Kind.NOT_FOUND, "unknown-chain", List.of(id.value()), nearest);
    }
}
