package io.liantu.chain;

/** A product 产品: a good, a material or a service. */
public record Product(ProductId id, String name) {}
