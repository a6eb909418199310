package io.liantu.chain;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** There is no product with the id that was asked for. */
public final class UnknownProduct extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnknownProduct(ProductId id, List<String> nearest) {
        super(Kind.NOT_FOUND, "unknown-product", List.of(id.value()), nearest);
    }
}
