package io.liantu.network;

import io.liantu.neo4j.CypherFile;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Says that the network is another one than before, so that nobody answers from what it was. */
@Component
public class NetworkStamp {

    private static final CypherFile CHANGE = CypherFile.of("network/change-stamp.cypher");
    private static final CypherFile READ = CypherFile.of("network/stamp.cypher");

    private final Neo4jClient neo4j;
    private final ApplicationEventPublisher events;
    private final AtomicLong changes = new AtomicLong();

    NetworkStamp(Neo4jClient neo4j, ApplicationEventPublisher events) {
        this.neo4j = neo4j;
        this.events = events;
    }

    /**
     * Changes the stamp. Whoever writes enterprises, products, regions, alliances, or links between them calls it in the
     * transaction that does; other applications on the same graph learn of it from there.
     */
    public void change() {
        neo4j.query(CHANGE.text()).run();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    changed();
                }
            });
        } else {
            changed();
        }
    }

    private void changed() {
        changes.incrementAndGet();
        events.publishEvent(new NetworkChanged());
    }

    /** How often this application has changed it. */
    long changes() {
        return changes.get();
    }

    /** The state of the graph. The counts are looked up, not counted. */
    NetworkState read() {
        return neo4j.query(READ.text())
                .fetchAs(NetworkState.class)
                .mappedBy((types, row) -> new NetworkState(
                        row.get("stamp").asString(), row.get("counts").asList(count -> count.asLong())))
                .one()
                .orElseThrow();
    }
}
