package io.liantu.intake.identity;

import io.liantu.neo4j.CypherFile;
import io.liantu.provenance.Statement;
import io.liantu.provenance.Testimony;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The keys of merged records where statements keep them: each means the enterprise that stays. */
@Component
public class MergedKeys {

    private static final CypherFile MERGED_INTO = CypherFile.of("intake/identity/merged-into.cypher");

    private final Neo4jClient neo4j;

    MergedKeys(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * The same testimonies, a field of which names the enterprises that stay. One statement for all, and none where nobody
     * but one voice spoke, as then the field is kept as a link.
     *
     * @param field one that lists keys of enterprises
     */
    public <K> Map<K, Testimony> followed(String field, Map<K, Testimony> testimonies) {
        var named = testimonies.values().stream()
                .filter(testimony -> !testimony.isPlain())
                .flatMap(testimony -> testimony.statements().stream())
                .flatMap(statement -> keys(field, statement))
                .collect(Collectors.toSet());
        var kept = named.isEmpty() ? Map.<Object, Object>of() : kept(named);
        if (kept.isEmpty()) {
            return testimonies;
        }
        var followed = new HashMap<>(testimonies);
        followed.replaceAll((any, testimony) -> testimony.mapped(field, value -> followed(value, kept)));
        return followed;
    }

    /** The keys of the enterprises that stay, by those of these that were merged into them. */
    public Map<Object, Object> kept(Set<?> keys) {
        return neo4j.query(MERGED_INTO.text()).bindAll(Map.of("ids", keys)).fetch().all().stream()
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.get("id")), row -> Objects.requireNonNull(row.get("kept"))));
    }

    /** The keys that a statement names, in its history as well. */
    static Stream<?> keys(String field, Statement statement) {
        var earlier = statement.earlier().get(field);
        return Stream.concat(Stream.ofNullable(statement.values().get(field)), Stream.ofNullable(earlier))
                .flatMap(MergedKeys::flat);
    }

    private static Stream<?> flat(Object value) {
        return value instanceof Collection<?> several ? several.stream().flatMap(MergedKeys::flat) : Stream.of(value);
    }

    private static Object followed(Object value, Map<Object, Object> kept) {
        return value instanceof Collection<?> keys
                ? keys.stream()
                        .map(key -> kept.getOrDefault(key, key))
                        .distinct()
                        .sorted()
                        .toList()
                : value;
    }
}
