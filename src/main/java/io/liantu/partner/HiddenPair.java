package io.liantu.partner;

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
import org.jspecify.annotations.Nullable;

/** A network as if one enterprise did not supply another: what is to be learned must not be looked at. */
record HiddenPair(PartnerNetwork network, SupplyLink hidden) implements PartnerNetwork {

    @Override
    public List<Partner> partners(Collection<EnterpriseId> enterprises) {
        return network.partners(enterprises).stream().map(this::without).toList();
    }

    private Partner without(Partner partner) {
        return partner.enterprise().id().equals(hidden.supplier())
                ? new Partner(
                        partner.enterprise(),
                        partner.place(),
                        partner.makes(),
                        partner.buys(),
                        partner.customers() - 1,
                        partner.alliances())
                : partner;
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
        return network.tradesOf(enterprises).stream()
                .filter(trade -> !hidden.equals(new SupplyLink(trade.supplier(), trade.customer())))
                .toList();
    }

    @Override
    public List<SupplyLink> linksWith(@Nullable ProductId product, int atMost) {
        return network.linksWith(product, atMost).stream()
                .filter(link -> !link.equals(hidden))
                .toList();
    }
}
