package io.liantu.intake;

import com.dynatrace.hash4j.hashing.Hashing;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.OfflineLoad;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Tells one content of the graph from another: what it counts, and a sum of 64-bit hashes (XXH3) of all things and links,
 * in whatever order they come. It is asked of graphs of the size of the bundled data, which fit into memory.
 */
final class GraphContent {

    private static final CypherFile THINGS = CypherFile.of("intake/content-things.cypher");
    private static final CypherFile LINKS = CypherFile.of("intake/content-links.cypher");
    private static final CypherFile IS_EMPTY = CypherFile.of("intake/content-is-empty.cypher");
    private static final CypherFile REMEMBER = CypherFile.of("intake/sample-content.cypher");
    private static final CypherFile REMEMBERED = CypherFile.of("intake/sample-alone.cypher");

    private static final Map<String, Object> BESIDES = Map.of("besides", OfflineLoad.OF_OUR_OWN);

    private final Neo4jClient neo4j;

    GraphContent(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    boolean isEmpty() {
        return neo4j.query(IS_EMPTY.text())
                .bindAll(BESIDES)
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** Remembers that what is in the graph now is the bundled data and nothing else. */
    void rememberSample() {
        neo4j.query(REMEMBER.text()).bindAll(Map.of("content", content())).run();
    }

    /**
     * Whether the graph is exactly as it was when the bundled data was loaded into an empty one.
     *
     * @param things how many there are; other numbers than then are told apart without looking at all of it
     */
    boolean isSample(long things, long links) {
        return remembered()
                .filter(then -> then.startsWith(counts(things, links)))
                .filter(then -> then.equals(content()))
                .isPresent();
    }

    private Optional<String> remembered() {
        return Optional.ofNullable(
                neo4j.query(REMEMBERED.text()).fetchAs(String.class).first().orElse(null));
    }

    private String content() {
        var things = neo4j.query(THINGS.text()).bindAll(BESIDES).fetch().all();
        var links = neo4j.query(LINKS.text()).fetch().all();
        long hashes = things.stream().mapToLong(GraphContent::hash).sum()
                + links.stream().mapToLong(GraphContent::hash).sum();
        return counts(things.size(), links.size()) + Long.toHexString(hashes);
    }

    private static String counts(long things, long links) {
        return things + " things, " + links + " links, ";
    }

    private static long hash(Map<String, Object> row) {
        var sorted = new TreeMap<>(row);
        sorted.computeIfPresent("properties", (key, properties) -> known((Map<?, ?>) properties));
        return Hashing.xxh3_64().hashCharsToLong(sorted.toString());
    }

    private static Map<?, ?> known(Map<?, ?> properties) {
        var sorted = new TreeMap<Object, Object>(properties);
        sorted.values().removeIf(Objects::isNull);
        return sorted;
    }
}
