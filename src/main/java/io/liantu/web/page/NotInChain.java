package io.liantu.web.page;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** The product that was asked for is not a segment of the chain. */
final class NotInChain extends DomainProblem {

    private static final long serialVersionUID = 1L;

    NotInChain(String product, String chain) {
        super(Kind.NOT_FOUND, "not-in-chain", List.of(product, chain), List.of());
    }
}
