package io.liantu.web.page;

import io.liantu.chain.Chains;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.chain.Segment;
import io.liantu.enterprise.EnterpriseProfile;
import io.liantu.enterprise.KnownLinks;
import io.liantu.partner.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The products that an enterprise could look for or offer, as far as is known. */
@Component
class ProductChoices {

    private static final ProductDepth ITS_INPUTS = new ProductDepth(1);

    private final Chains chains;

    ProductChoices(Chains chains) {
        this.chains = chains;
    }

    /** Names by id: what it buys and what goes into what it makes, or what it makes. */
    Map<String, String> of(EnterpriseProfile enterprise, Side side) {
        var names = new LinkedHashMap<String, String>();
        if (side == Side.CUSTOMERS) {
            add(enterprise.makes(), names);
        } else {
            add(enterprise.buys(), names);
            enterprise
                    .makes()
                    .first()
                    .forEach(made -> inputsOf(new ProductId(made.id()))
                            .forEach(input -> names.putIfAbsent(
                                    input.id().value(), input.product().name())));
        }
        return names;
    }

    private static void add(KnownLinks links, Map<String, String> names) {
        links.first().forEach(link -> names.put(link.id(), link.name()));
    }

    private List<Segment> inputsOf(ProductId product) {
        return chains.getUpstreamOf(product, ITS_INPUTS).segments().stream()
                .filter(segment -> !segment.id().equals(product))
                .toList();
    }
}
