package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.OutsideMaker;
import java.util.List;

/**
 * An enterprise elsewhere that could serve a region with a product.
 *
 * @param facts what ties it to the region, and what else is known of it
 * @param makes what it makes, and of what that is a kind
 * @param fit how it could come to make the product
 */
public record Outsider(OutsideMaker facts, List<ProductId> makes, Fit fit) {

    public Outsider {
        makes = List.copyOf(makes);
    }
}
