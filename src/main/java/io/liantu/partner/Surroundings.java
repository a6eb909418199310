package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Partner;
import io.liantu.region.Region;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known around an enterprise that looks for partners.
 *
 * @param asker the enterprise
 * @param place where it is; null when unknown
 * @param product what it looks for, or offers; null for anything
 * @param productName its name; empty for anything
 * @param current with whom it trades on this side already, with whatever
 * @param served those of them who do so with the product in question, or with anything
 * @param other with whom it trades on the other side
 * @param buyers who states that it buys what the enterprise offers, where customers are looked for
 * @param experience how much those who are like it trade with each
 * @param likely how likely a partner of those makes each product, 0 to 1
 * @param wanted how well each product would serve, 0 to 1
 */
record Surroundings(
        Partner asker,
        @Nullable Region place,
        @Nullable ProductId product,
        String productName,
        Set<EnterpriseId> current,
        Set<EnterpriseId> served,
        Set<EnterpriseId> other,
        Set<EnterpriseId> buyers,
        Tally<EnterpriseId> experience,
        Tally<ProductId> likely,
        Tally<ProductId> wanted) {

    Surroundings {
        current = Set.copyOf(current);
        served = Set.copyOf(served);
        other = Set.copyOf(other);
        buyers = Set.copyOf(buyers);
    }
}
