package io.liantu.growth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprises of a region need of a product.
 *
 * @param buyers how many of them state a need for it or are known to be supplied with it
 * @param buyerNames the names of some buyers, those with the largest need first
 * @param needed a year's need in yuan, where each buyer's stated amount goes before its known supplies; null when no
 *     amount is known
 * @param purchased the known amounts of the supply links into the region, in yuan; null when none is known
 * @param purchasedLocally the part of it that comes from suppliers inside, in yuan
 */
public record Demand(
        long buyers,
        List<String> buyerNames,
        @Nullable Double needed,
        @Nullable Double purchased,
        double purchasedLocally) {

    /** Nothing is known to be needed. */
    public static final Demand NONE = new Demand(0, List.of(), null, null, 0);

    public Demand {
        buyerNames = List.copyOf(buyerNames);
    }

    /** The share of the known purchases that local suppliers meet, 0 to 1; null when no purchase amount is known. */
    public @Nullable Double metLocally() {
        return purchased == null || purchased <= 0 ? null : purchasedLocally / purchased;
    }
}
