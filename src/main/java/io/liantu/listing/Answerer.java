package io.liantu.listing;

import io.liantu.network.Partner;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes into question, with what is known.
 *
 * @param partner null when the enterprise is a shell or closed
 * @param resource what it offers; null where it has offered nothing yet
 * @param ranked what the ranking of suppliers gives it, 0 to 1; null when it does not rank it
 * @param delivered how many projects it has brought to their end
 * @param left what is left of the amount that it offers, in yuan; null when unknown
 */
record Answerer(
        Giver giver,
        @Nullable Partner partner,
        @Nullable Known<ResourceItem> resource,
        Fit fit,
        @Nullable Double ranked,
        long delivered,
        @Nullable Double left) {}
