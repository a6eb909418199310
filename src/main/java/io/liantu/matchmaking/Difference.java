package io.liantu.matchmaking;

import io.liantu.neo4j.CypherFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What differs between two states of a kind of thing that an event has: what is to be written, and what to be removed. */
record Difference<K, T>(List<T> changed, List<K> gone, Function<T, K> key) {

    private static final Map<String, CypherFile> WRITES = Map.of(
            "participants", CypherFile.of("matchmaking/write-participants.cypher"),
            "wishes", CypherFile.of("matchmaking/write-wishes.cypher"),
            "meetings", CypherFile.of("matchmaking/write-meetings.cypher"),
            "contracts", CypherFile.of("matchmaking/write-contracts.cypher"));

    private static final Map<String, CypherFile> DELETES = Map.of(
            "participants", CypherFile.of("matchmaking/delete-participants.cypher"),
            "wishes", CypherFile.of("matchmaking/delete-wishes.cypher"),
            "meetings", CypherFile.of("matchmaking/delete-meetings.cypher"),
            "contracts", CypherFile.of("matchmaking/delete-contracts.cypher"));

    static <K, T> Difference<K, T> of(List<T> before, List<T> after, Function<T, K> key) {
        var known = Set.copyOf(before);
        var kept = after.stream().map(key).collect(Collectors.toSet());
        return new Difference<>(
                after.stream().filter(one -> !known.contains(one)).toList(),
                before.stream().map(key).filter(one -> !kept.contains(one)).toList(),
                key);
    }

    void write(
            Neo4jClient neo4j,
            EventId event,
            String what,
            Function<K, Map<String, Object>> keys,
            Function<T, Map<String, @Nullable Object>> properties) {
        if (!gone.isEmpty()) {
            run(neo4j, DELETES.get(what), event, gone.stream().map(keys).toList());
        }
        if (!changed.isEmpty()) {
            var rows = new ArrayList<Map<String, Object>>();
            changed.forEach(one -> {
                var row = new HashMap<>(keys.apply(key.apply(one)));
                row.put("properties", properties.apply(one));
                rows.add(row);
            });
            run(neo4j, WRITES.get(what), event, rows);
        }
    }

    private static void run(Neo4jClient neo4j, @Nullable CypherFile file, EventId event, List<?> rows) {
        if (file != null) {
            file.rows(neo4j, Map.of("event", event.value(), "rows", rows));
        }
    }
}
