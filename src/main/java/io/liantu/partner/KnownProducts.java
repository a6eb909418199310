package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;

/** What products are called. */
@FunctionalInterface
public interface KnownProducts {

    /** The product with an id, which exists. */
    Product product(ProductId id);
}
