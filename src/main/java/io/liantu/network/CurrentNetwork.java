package io.liantu.network;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The network from memory while it is that of the graph, else from Neo4j. */
@Primary
@Component
class CurrentNetwork implements SupplyNetwork {

    private final CypherSupplyNetwork graph;
    private final AnsweredState memory;

    CurrentNetwork(CypherSupplyNetwork graph, AnsweredState memory) {
        this.graph = graph;
        this.memory = memory;
    }

    @Override
    public Map<ProductId, Presence> presence(Collection<ProductId> products, RegionCode region) {
        return now().presence(products, region);
    }

    @Override
    public Map<ProductId, Figures> figuresIn(RegionCode region, Collection<ProductId> products) {
        return now().figuresIn(region, products);
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
    public Map<ProductId, List<OutsideMaker>> outsiders(
            RegionCode region, Map<ProductId, Set<EnterpriseId>> enterprises, @Nullable ChainId chain) {
        return now().outsiders(region, enterprises, chain);
    }

    @Override
    public Map<ProductId, Long> makersOfBoth(
            RegionCode region, Collection<ProductId> products, Collection<ProductId> others) {
        return now().makersOfBoth(region, products, others);
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

    @Override
    public PartnerNetwork partners() {
        return now().partners();
    }

    @Override
    public <T> T ofOneState(Supplier<T> answer) {
        return memory.now().map(state -> memory.during(state, answer)).orElseGet(() -> graph.ofOneState(answer));
    }

    private SupplyNetwork now() {
        return memory.now().map(KeptState::network).orElse(graph);
    }
}
