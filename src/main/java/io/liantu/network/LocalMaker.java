package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise inside the region that makes a product.
 *
 * @param share of its revenue that the product brings, 0 to 1; null when unknown
 * @param supplied the known amounts of the product that it supplies in a year, in yuan; null when none is known
 * @param customers how many enterprises it is known to supply with the product
 */
public record LocalMaker(
        ProductId product,
        Enterprise enterprise,
        @Nullable Double share,
        @Nullable Double supplied,
        long customers) {}
