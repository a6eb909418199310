package io.liantu.evaluation;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.Demand;
import io.liantu.network.LocalMaker;
import io.liantu.network.Neighbour;
import io.liantu.network.OutsideMaker;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.Presence;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A network whose partners are looked up elsewhere. */
record WithPartners(SupplyNetwork network, PartnerNetwork partners) implements SupplyNetwork {

    @Override
    public Map<ProductId, Presence> presence(Collection<ProductId> products, RegionCode region) {
        return network.presence(products, region);
    }

    @Override
    public List<LocalMaker> makersIn(RegionCode region, Collection<ProductId> products) {
        return network.makersIn(region, products);
    }

    @Override
    public Map<ProductId, Demand> demandIn(RegionCode region, Collection<ProductId> products) {
        return network.demandIn(region, products);
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> makersOutside(
            RegionCode region, Collection<ProductId> products, @Nullable ChainId chain, int atMost) {
        return network.makersOutside(region, products, chain, atMost);
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> outsiders(
            RegionCode region, Map<ProductId, Set<EnterpriseId>> enterprises, @Nullable ChainId chain) {
        return network.outsiders(region, enterprises, chain);
    }

    @Override
    public Map<ProductId, Long> makersOfBoth(
            RegionCode region, Collection<ProductId> products, Collection<ProductId> others) {
        return network.makersOfBoth(region, products, others);
    }

    @Override
    public List<SupplyLink> linksAmong(Collection<EnterpriseId> enterprises) {
        return network.linksAmong(enterprises);
    }

    @Override
    public Map<EnterpriseId, String> leadersOfAlliances(Collection<EnterpriseId> enterprises, ChainId chain) {
        return network.leadersOfAlliances(enterprises, chain);
    }

    @Override
    public List<Neighbour> neighboursOf(Collection<ProductId> products) {
        return network.neighboursOf(products);
    }
}
