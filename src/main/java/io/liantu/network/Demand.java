package io.liantu.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprises of a region need of a product.
 *
 * @param buyers how many of them state a need for it or are known to be supplied with it
 * @param buyerNames the names of some buyers, those with the largest need first
 * @param needed a year's need in yuan, where each buyer's stated amount goes before its known supplies; null when no
 *     amount is known
 * @param purchasedLocally the known amounts that they buy from suppliers inside, in yuan
 * @param purchasedElsewhere the known amounts that they buy from suppliers known to be outside, in yuan
 */
public record Demand(
        long buyers,
        List<String> buyerNames,
        @Nullable Double needed,
        double purchasedLocally,
        double purchasedElsewhere) {

    /** Nothing is known to be needed. */
    public static final Demand NONE = new Demand(0, List.of(), null, 0, 0);

    public Demand {
        buyerNames = List.copyOf(buyerNames);
    }

    Demand withoutNames() {
        return buyerNames.isEmpty()
                ? this
                : new Demand(buyers, List.of(), needed, purchasedLocally, purchasedElsewhere);
    }

    /**
     * The share of the known purchases that local suppliers meet, 0 to 1; null when no amount is known. What is bought
     * from suppliers of unknown region says nothing either way and is left out.
     */
    public @Nullable Double metLocally() {
        var purchased = purchasedLocally + purchasedElsewhere;
        return purchased <= 0 ? null : purchasedLocally / purchased;
    }
}
