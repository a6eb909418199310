package io.liantu.network;

import io.liantu.chain.ChainId;
import io.liantu.neo4j.GraphReady;
import io.liantu.region.RegionCode;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks each statement of the supply network once about nothing before the application says that it is ready: Neo4j
 * plans a statement when it first meets it, which takes longer than answering. A single command does not wait for that.
 */
@Component
@ConditionalOnProperty(name = "liantu.role", havingValue = "server", matchIfMissing = true)
class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final CypherSupplyNetwork network;
    private final ChangeFollower follower;

    WarmUp(CypherSupplyNetwork network, ChangeFollower follower) {
        this.network = network;
        this.follower = follower;
    }

    @EventListener(GraphReady.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void askAboutNothing() {
        var nowhere = new RegionCode("CN");
        var nothing = new ChainId("none");
        network.presence(List.of(), nowhere);
        network.demandIn(nowhere, List.of());
        network.makersIn(nowhere, List.of());
        network.makersOutside(nowhere, List.of(), nothing, 1);
        network.makersOfBoth(nowhere, List.of(), List.of());
        network.linksAmong(List.of());
        network.leadersOfAlliances(List.of(), nothing);
        network.neighboursOf(List.of());
        planFollowing();
    }

    /** Whoever may not write has no changes to follow. */
    private void planFollowing() {
        try {
            follower.warmUp();
        } catch (RuntimeException why) {
            log.debug("What follows changes is planned when the first one comes.", why);
        }
    }
}
