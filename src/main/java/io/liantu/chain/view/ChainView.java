package io.liantu.chain.view;

import io.liantu.chain.IndustryChain;
import org.jspecify.annotations.Nullable;

/** A curated chain to ask about. */
public record ChainView(String id, String name, @Nullable String description) {

    /** Shows a chain. */
    public static ChainView of(IndustryChain chain) {
        return new ChainView(chain.id().value(), chain.name(), chain.description());
    }
}
