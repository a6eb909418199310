package io.liantu.partner;

import io.liantu.chain.ProductId;
import java.util.List;

/** Products by what they are called. */
public interface NamedProducts {

    /** Those whose names have most in common with a text, in an order that is always the same. */
    List<ProductId> named(String text, int atMost);

    /** What a product is called; empty when nobody knows. */
    String nameOf(ProductId product);
}
