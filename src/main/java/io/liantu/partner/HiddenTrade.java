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

/**
 * A network as if one enterprise did not supply another: what is to be learned must not be looked at.
 *
 * @param hidden who does not supply whom
 * @param newcomer one of them of whom no trade at all is known; null where both are known for others
 */
record HiddenTrade(
        PartnerNetwork network, SupplyLink hidden, @Nullable EnterpriseId newcomer) implements PartnerNetwork {

    /** Every so many lessons one is of a newcomer: those whom nobody knows yet are to be found, too. */
    private static final int NEWCOMERS = 4;

    /**
     * The same for a lesson.
     *
     * @param lesson its number, from 0
     * @param asked the one of the two that is to be found
     */
    static HiddenTrade of(int lesson, Trade trade, EnterpriseId asked, PartnerNetwork network) {
        return new HiddenTrade(
                network,
                new SupplyLink(trade.supplier(), trade.customer()),
                lesson % NEWCOMERS == NEWCOMERS - 1 ? asked : null);
    }

    @Override
    public List<Partner> partners(Collection<EnterpriseId> enterprises) {
        return network.partners(enterprises).stream().map(this::without).toList();
    }

    private Partner without(Partner partner) {
        var id = partner.enterprise().id();
        return id.equals(hidden.supplier()) || id.equals(newcomer)
                ? new Partner(
                        partner.enterprise(),
                        partner.place(),
                        partner.makes(),
                        partner.buys(),
                        customersOf(id, partner.customers()),
                        partner.alliances())
                : partner;
    }

    /** How many of so many customers are known. */
    long customersOf(EnterpriseId supplier, long all) {
        if (supplier.equals(newcomer)) {
            return 0;
        }
        return supplier.equals(hidden.supplier()) ? all - 1 : all;
    }

    private boolean isHidden(EnterpriseId supplier, EnterpriseId customer) {
        return supplier.equals(newcomer)
                || customer.equals(newcomer)
                || hidden.equals(new SupplyLink(supplier, customer));
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
                .filter(trade -> !isHidden(trade.supplier(), trade.customer()))
                .toList();
    }

    @Override
    public List<SupplyLink> linksWith(@Nullable ProductId product, int atMost) {
        return network.linksWith(product, atMost).stream()
                .filter(link -> !isHidden(link.supplier(), link.customer()))
                .toList();
    }
}
