package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.score.Score;

/** A product that a region could take up, with the reasons. */
public record NextProduct(Product product, Score score) {}
