package io.liantu.listing;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Kin;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.partner.AlikeProducts;
import io.liantu.partner.DoesNotCount;
import io.liantu.partner.PartnerFinding;
import io.liantu.partner.Side;
import io.liantu.partner.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who makes or offers a product or what is like it, each product looked up once. */
final class ProductAnswers {

    private static final int ALIKE = 24;
    private static final int RANKED = 60;

    private final SupplyNetwork network;
    private final PartnerFinding partners;
    private final AlikeProducts like;
    private final Map<ProductId, Known> known = new HashMap<>();

    ProductAnswers(SupplyNetwork network, PartnerFinding partners, AlikeProducts like) {
        this.network = network;
        this.partners = partners;
        this.like = like;
    }

    private record Known(Kin kin, Map<ProductId, Double> alike) {}

    /** How well some products serve one. */
    Fit fit(ProductId wanted, Collection<ProductId> products, boolean offered) {
        var about = known.computeIfAbsent(
                wanted, product -> new Known(network.partners().kinOf(product), like.likeTo(product, ALIKE)));
        return Fit.of(products, about.kin(), about.alike(), offered);
    }

    /** Whom the ranking of suppliers suggests, best first, with its score from 0 to 1; nobody to a shell. */
    Map<Partner, Double> ranked(EnterpriseId asker, ProductId product) {
        var ranked = new LinkedHashMap<Partner, Double>();
        for (var suggestion : suggestions(asker, product)) {
            ranked.put(suggestion.partner(), suggestion.score().middle() / 100);
        }
        return ranked;
    }

    private List<Suggestion> suggestions(EnterpriseId asker, ProductId product) {
        try {
            return partners.partnersOf(asker, Side.SUPPLIERS, product, null, RANKED, Map.of())
                    .suggestions();
        } catch (DoesNotCount shell) {
            return List.of();
        }
    }
}
