package io.liantu.likeness;

import io.liantu.chain.Product;

/** A product that is like another one, and how alike the two are. */
public record LikeProduct(Product product, Likeness likeness) {}
