package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Neighbour.Direction;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What regions need products for. */
public record LocalNeed(SupplyNetwork network) {

    /** What a region makes that a product goes into. */
    public Set<ProductId> waitingFor(ProductId product, RegionCode region) {
        var next = network.neighboursOf(List.of(product)).stream()
                .filter(neighbour -> neighbour.direction() == Direction.DOWNSTREAM)
                .map(neighbour -> neighbour.product().id())
                .collect(Collectors.toSet());
        return network.presence(next, region).entrySet().stream()
                .filter(entry -> entry.getValue().isLocal())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
