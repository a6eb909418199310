package io.liantu.likeness;

import io.liantu.chain.Product;
import java.util.List;

/**
 * Which products are like one.
 *
 * @param meaning whether the answer rests on what names mean
 * @param like the likest first, then by id
 */
public record LikeProducts(Product product, MeaningUse meaning, List<LikeProduct> like) {

    public LikeProducts {
        like = List.copyOf(like);
    }
}
