package io.liantu.partner;

import io.liantu.chain.ProductId;
import java.util.Map;

/** Which products are like which. */
@FunctionalInterface
public interface AlikeProducts {

    /** The products most like one, itself left out, with how much: above 0, at most 1. */
    Map<ProductId, Double> likeTo(ProductId product, int atMost);

    /** The same as it is now, for all questions of one answer. */
    default AlikeProducts now() {
        return this;
    }
}
