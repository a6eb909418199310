package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.PartnerNetwork;

/** What those make with whom others have experience. */
final class LikelyProducts {

    /** So many of those with most experience are looked at. */
    private static final int EXPERIENCED = 80;

    private LikelyProducts() {}

    /** By product: which part of the experience is with its makers, 0 to 1. */
    static Tally<ProductId> of(Tally<EnterpriseId> experience, PartnerNetwork partners) {
        var made = new Tally<ProductId>();
        double total = 0;
        for (var partner : partners.partners(experience.largest(EXPERIENCED))) {
            double weight = experience.of(partner.enterprise().id());
            partner.makes().forEach(product -> made.add(product, weight));
            total += partner.makes().isEmpty() ? 0 : weight;
        }
        return made.dividedBy(total);
    }
}
