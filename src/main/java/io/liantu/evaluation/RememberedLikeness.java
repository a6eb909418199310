package io.liantu.evaluation;

import io.liantu.chain.ProductId;
import io.liantu.partner.AlikeProducts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds what is like a product once, since thousands of questions are asked about the same ones. */
final class RememberedLikeness implements AlikeProducts {

    private static final int MOST = 30;

    private final AlikeProducts like;
    private final Map<ProductId, Map<ProductId, Double>> found = new HashMap<>();

    RememberedLikeness(AlikeProducts like) {
        this.like = like;
    }

    @Override
    public Map<ProductId, Double> likeTo(ProductId product, int atMost) {
        if (atMost > MOST) {
            return like.likeTo(product, atMost);
        }
        var some = new LinkedHashMap<ProductId, Double>();
        found.computeIfAbsent(product, one -> like.likeTo(one, MOST)).entrySet().stream()
                .limit(atMost)
                .forEach(entry -> some.put(entry.getKey(), entry.getValue()));
        return some;
    }
}
