package io.liantu.network;

import io.liantu.neo4j.CypherFile;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whether the network in the graph is still the one that was read from it: a value in the graph that every write of
 * an application changes, and how many there are of everything, which others change as they write. Whoever changes the
 * value holds its lock until the transaction ends, so that changes come one after the other.
 */
@Component
public class NetworkStamp {

    private static final CypherFile BEGIN = CypherFile.of("network/begin-stamp.cypher");
    private static final CypherFile CHANGE = CypherFile.of("network/change-stamp.cypher");
    private static final CypherFile LOCK = CypherFile.of("network/lock-stamp.cypher");
    private static final CypherFile READ = CypherFile.of("network/stamp.cypher");

    private final Neo4jClient neo4j;
    private final ApplicationEventPublisher events;
    private final NetworkJournal journal = new NetworkJournal();
    private volatile @Nullable Consumer<Collection<String>> noted;

    NetworkStamp(Neo4jClient neo4j, ApplicationEventPublisher events) {
        this.neo4j = neo4j;
        this.events = events;
    }

    /**
     * Changes the stamp. Whoever writes products, chains, regions or alliances, or very many enterprises, calls it in the
     * transaction that does; other applications on the same graph learn of it from there.
     */
    public void change() {
        change(Touched.EVERYTHING);
    }

    /**
     * Changes the stamp, as {@link #change()} does, where nothing else was written than some enterprises and links from,
     * to and of them.
     *
     * @param enterprises the ids by which they go; none when nothing was written at all
     */
    public void change(Collection<String> enterprises) {
        if (!enterprises.isEmpty()) {
            var notes = noted;
            if (notes != null) {
                notes.accept(enterprises);
            }
            change(Touched.enterprises(enterprises));
        }
    }

    private void change(Touched touched) {
        var after = UUID.randomUUID().toString();
        var before = neo4j.query(CHANGE.text())
                .bindAll(Map.of("value", after))
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        journal.add(before, after, touched);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    tell(touched.everything() && status != STATUS_ROLLED_BACK);
                }
            });
        } else {
            tell(touched.everything());
        }
    }

    /**
     * From now on tells the ids of all enterprises that change, however many they are.
     *
     * @param to hears them from several threads; null when nobody wants them any more
     */
    void note(@Nullable Consumer<Collection<String>> to) {
        noted = to;
    }

    /** Gives a graph that no application has written to its first stamp, by which it can be told from others. */
    void begin() {
        neo4j.query(BEGIN.text()).run();
    }

    private void tell(boolean everything) {
        events.publishEvent(new NetworkChanged(everything));
    }

    /** What this application changed between two states; nothing if others changed anything. */
    Optional<Touched> between(NetworkState before, NetworkState after) {
        if (before.stamp().equals(after.stamp()) && !before.equals(after)) {
            return Optional.empty();
        }
        return journal.between(before.stamp(), after.stamp());
    }

    /**
     * Keeps all applications from changing it until the transaction ends. Whoever reads what is said of something and writes
     * it back calls it first, lest what others say meanwhile be lost.
     */
    public void lock() {
        neo4j.query(LOCK.text()).run();
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
