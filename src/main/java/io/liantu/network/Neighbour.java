package io.liantu.network;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import java.util.List;

/**
 * A product one step up or down from products that a region makes.
 *
 * @param near the products it is next to, by id
 * @param inputs everything that is known to go into it, by id
 */
public record Neighbour(Product product, Direction direction, List<ProductId> near, List<ProductId> inputs) {

    public Neighbour {
        near = List.copyOf(near);
        inputs = List.copyOf(inputs);
    }

    /** Where a neighbour lies, seen from what the region makes. */
    public enum Direction {
        /** It is an input to what the region makes. */
        UPSTREAM,
        /** What the region makes is an input to it. */
        DOWNSTREAM
    }
}
