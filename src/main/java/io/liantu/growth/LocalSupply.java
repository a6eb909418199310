package io.liantu.growth;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.SupplyNetwork;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Who makes something of a chain in a region, and who of them supplies whom.
 *
 * @param makers by id
 */
record LocalSupply(NavigableMap<EnterpriseId, Enterprise> makers, DirectedWeb<EnterpriseId> links) {

    LocalSupply {
        makers = Collections.unmodifiableNavigableMap(makers);
    }

    static LocalSupply of(CoveredWeb covered, SupplyNetwork network) {
        var makers = new TreeMap<EnterpriseId, Enterprise>();
        covered.segments()
                .forEach(segment -> segment.makers()
                        .forEach(maker -> makers.put(maker.enterprise().id(), maker.enterprise())));
        var links = network.linksAmong(makers.keySet()).stream()
                .map(link -> new DirectedWeb.Link<>(link.supplier(), link.customer()))
                .toList();
        return new LocalSupply(makers, DirectedWeb.of(makers.keySet(), links));
    }
}
