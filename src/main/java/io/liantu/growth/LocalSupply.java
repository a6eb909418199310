package io.liantu.growth;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.chain.ChainId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.SupplyNetwork;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The supply links between the local enterprises of a covered web, and who leads by them. */
final class LocalSupply {

    private final CoveredWeb covered;
    private final SupplyNetwork network;
    private final DirectedWeb<EnterpriseId> links;

    LocalSupply(CoveredWeb covered, SupplyNetwork network) {
        this.covered = covered;
        this.network = network;
        var local = covered.makers();
        this.links = DirectedWeb.of(
                local,
                network.linksAmong(local).stream()
                        .map(link -> new DirectedWeb.Link<>(link.supplier(), link.customer()))
                        .toList());
    }

    DirectedWeb<EnterpriseId> links() {
        return links;
    }

    /** The foremost leaders 链主, best first; at most so many. */
    List<ChainLeader> leaders(@Nullable ChainId chain, int atMost) {
        Map<EnterpriseId, String> named = chain == null ? Map.of() : network.leadersOfAlliances(links.things(), chain);
        return new LeaderRule(covered, links, named).rank(atMost);
    }
}
