package io.liantu.network;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The network from memory while it is that of the graph, else from Neo4j. Within a transaction it stays with the one it
 * began with, so that an answer of several questions is about one image.
 */
@Primary
@Component
class CurrentNetwork implements SupplyNetwork {

    private final CypherSupplyNetwork graph;
    private final ObjectProvider<HeldNetwork> held;

    CurrentNetwork(CypherSupplyNetwork graph, ObjectProvider<HeldNetwork> held) {
        this.graph = graph;
        this.held = held;
    }

    @Override
    public Map<ProductId, Presence> presence(Collection<ProductId> products, RegionCode region) {
        return now().presence(products, region);
    }

    @Override
    public List<LocalMaker> makersIn(RegionCode region, Collection<ProductId> products) {
        return now().makersIn(region, products);
    }

    @Override
    public Map<ProductId, Demand> demandIn(RegionCode region, Collection<ProductId> products) {
        return now().demandIn(region, products);
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> makersOutside(
            RegionCode region, Collection<ProductId> products, @Nullable ChainId chain, int atMost) {
        return now().makersOutside(region, products, chain, atMost);
    }

    @Override
    public List<SupplyLink> linksAmong(Collection<EnterpriseId> enterprises) {
        return now().linksAmong(enterprises);
    }

    @Override
    public Map<EnterpriseId, String> leadersOfAlliances(Collection<EnterpriseId> enterprises, ChainId chain) {
        return now().leadersOfAlliances(enterprises, chain);
    }

    @Override
    public List<Neighbour> neighboursOf(Collection<ProductId> products) {
        return now().neighboursOf(products);
    }

    private SupplyNetwork now() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return choose();
        }
        var chosen = (SupplyNetwork) TransactionSynchronizationManager.getResource(this);
        return chosen == null ? keep(choose()) : chosen;
    }

    private SupplyNetwork choose() {
        return held.stream()
                .flatMap(network -> network.current().stream())
                .findFirst()
                .orElse(graph);
    }

    private SupplyNetwork keep(SupplyNetwork chosen) {
        TransactionSynchronizationManager.bindResource(this, chosen);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(CurrentNetwork.this);
            }
        });
        return chosen;
    }
}
