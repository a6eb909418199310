package io.liantu.evaluation;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.Kin;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.Trade;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Partners that are looked up once, since thousands of questions are asked about the same ones. */
final class RememberedPartners implements PartnerNetwork {

    private final PartnerNetwork network;
    private final Map<EnterpriseId, Partner> partners;

    /** @param everybody whom questions may be about */
    RememberedPartners(PartnerNetwork network, Collection<EnterpriseId> everybody) {
        this.network = network;
        partners = network.partners(everybody).stream()
                .collect(Collectors.toMap(partner -> partner.enterprise().id(), partner -> partner));
    }

    @Override
    public List<Partner> partners(Collection<EnterpriseId> enterprises) {
        return enterprises.stream()
                .distinct()
                .sorted()
                .map(partners::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Map<ProductId, List<EnterpriseId>> makersOf(Collection<ProductId> products, int atMost) {
        return network.makersOf(products, atMost);
    }

    @Override
    public Map<ProductId, List<EnterpriseId>> buyersOf(Collection<ProductId> products, int atMost) {
        return network.buyersOf(products, atMost);
    }

    @Override
    public Kin kinOf(ProductId product) {
        return network.kinOf(product);
    }

    @Override
    public List<Trade> tradesOf(Collection<EnterpriseId> enterprises) {
        return network.tradesOf(enterprises);
    }

    @Override
    public List<SupplyLink> linksWith(@Nullable ProductId product, int atMost) {
        return network.linksWith(product, atMost);
    }
}
