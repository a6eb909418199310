package io.liantu.network;

import io.liantu.neo4j.CypherFile;
import io.liantu.network.image.AllianceRow;
import io.liantu.network.image.ChangedEnterprise;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Follows the graph with a network in memory: reads what this application changed since, and nothing else. */
@Component
class ChangeFollower {

    private static final CypherFile CHANGED = CypherFile.of("network/image-changed.cypher");
    private static final CypherFile ALLIANCES = CypherFile.of("network/image-alliances.cypher");

    private static final int AT_ONCE = 1000;

    private final Neo4jClient neo4j;
    private final NetworkStamp stamp;
    private final TransactionTemplate transaction;

    ChangeFollower(Neo4jClient neo4j, NetworkStamp stamp, PlatformTransactionManager transactions) {
        this.neo4j = neo4j;
        this.stamp = stamp;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * The network as it is now; nothing when others changed the graph, or this application more than some enterprises.
     *
     * @param isKnown whether it is known that something changed, so that nobody need look
     * @throws io.liantu.network.image.ImageRefused when the graph is of a shape that arrays do not hold
     */
    Optional<Holding> followed(Holding old, boolean isKnown) {
        if (!isKnown && stamp.read().equals(old.state())) {
            return Optional.of(old);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return readAtOneMoment(old);
        }));
    }

    /** Asks about nothing what will be asked after the first change, so that this is planned by then. */
    void warmUp() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            stamp.lock();
            stamp.read();
            CHANGED.rows(neo4j, Map.of("ids", List.of()));
        });
    }

    /** No application changes the network meanwhile: whoever does so waits for this transaction to end. */
    private Optional<Holding> readAtOneMoment(Holding old) {
        stamp.lock();
        var now = stamp.read();
        return now.equals(old.state())
                ? Optional.of(old)
                : stamp.between(old.state(), now)
                        .filter(touched -> !touched.everything())
                        .map(touched -> touched.enterprises().isEmpty()
                                ? old.at(now)
                                : changed(old, touched.enterprises(), now));
    }

    /** A network as if some enterprises were others, or gone. Its alliances are where they are. */
    SupplyNetwork supposed(Holding now, Set<String> ids, Map<String, ChangedEnterprise> then) {
        var changes = now.changes().and(ids, then);
        return new ImageSupplyNetwork(
                now.patcher().patched(changes, now.patcher().concernsAlliances(changes) ? alliances() : List.of()));
    }

    private Holding changed(Holding old, Set<String> touched, NetworkState now) {
        var ids = new HashSet<>(touched);
        var changes = old.changes().and(ids, changed(touched, ids));
        return old.with(changes, old.patcher().concernsAlliances(changes) ? alliances() : List.of(), now);
    }

    /**
     * Those of some enterprises that count, with all their links, by id.
     *
     * @param found gets the ids of all that there are, and of those into which they were merged
     */
    Map<String, ChangedEnterprise> changed(Set<String> ids, Set<String> found) {
        var changed = new HashMap<String, ChangedEnterprise>();
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            for (var row : CHANGED.rows(neo4j, Map.of("ids", some))) {
                found.add(row.get("id").asString());
                if (row.get("counts").asBoolean()) {
                    changed.put(row.get("id").asString(), ImageRows.changed(row));
                }
            }
        }
        return changed;
    }

    private List<AllianceRow> alliances() {
        return ALLIANCES.rows(neo4j, Map.of()).stream().map(ImageRows::alliance).toList();
    }
}
