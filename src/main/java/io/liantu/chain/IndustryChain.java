package io.liantu.chain;

import org.jspecify.annotations.Nullable;

/** An industry chain 产业链 that somebody curates: a name for a choice of products and their order. */
public record IndustryChain(
        ChainId id, String name, @Nullable String description) {}
