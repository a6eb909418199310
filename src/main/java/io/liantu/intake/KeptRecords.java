package io.liantu.intake;

import io.liantu.neo4j.CypherFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What a bulk load takes over from the store that it replaces: records of imports, and mappings of headers. */
@Component
class KeptRecords {

    private static final CypherFile KEPT = CypherFile.of("intake/kept-records.cypher");
    private static final CypherFile RESTORE = CypherFile.of("intake/restore-records.cypher");

    private final Neo4jClient neo4j;

    KeptRecords(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Collection<Map<String, Object>> read() {
        return List.copyOf(neo4j.query(KEPT.text()).fetch().all());
    }

    void restore(Collection<Map<String, Object>> records) {
        neo4j.query(RESTORE.text()).bindAll(Map.of("rows", records)).run();
    }
}
