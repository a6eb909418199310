package io.liantu.partner;

import io.liantu.chain.ProductId;
import java.util.HashMap;
import java.util.Map;

/** Finds what is like a product once, since thousands of questions are asked about the same ones, by one at a time. */
public final class RememberedLikeness implements AlikeProducts {

    private final AlikeProducts like;
    private final Map<Asked, Map<ProductId, Double>> found = new HashMap<>();

    private record Asked(ProductId product, int atMost) {}

    public RememberedLikeness(AlikeProducts like) {
        this.like = like;
    }

    @Override
    public Map<ProductId, Double> likeTo(ProductId product, int atMost) {
        return found.computeIfAbsent(new Asked(product, atMost), asked -> like.likeTo(product, atMost));
    }
}
