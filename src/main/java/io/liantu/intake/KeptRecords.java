package io.liantu.intake;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.GraphReady;
import io.liantu.neo4j.OfflineLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a bulk load takes over from the store that it replaces: records of imports, mappings of headers, and that the
 * bundled data came. A file keeps it from before the one store goes until the other has it.
 */
@Component
class KeptRecords {

    private static final CypherFile KEPT = CypherFile.of("intake/kept-records.cypher");
    private static final CypherFile RESTORE = CypherFile.of("intake/restore-records.cypher");
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final Neo4jClient neo4j;
    private final OfflineLoad offline;

    KeptRecords(Neo4jClient neo4j, OfflineLoad offline) {
        this.neo4j = neo4j;
        this.offline = offline;
    }

    /**
     * Writes down what the graph holds of it.
     *
     * @param also the record of one more import
     */
    void keep(Map<String, Object> also) {
        var rows = new ArrayList<>(neo4j.query(KEPT.text()).fetch().all());
        rows.add(Map.of("label", "Import", "properties", also));
        offline.keep(json.writeValueAsString(rows));
    }

    /** Writes what was kept into the graph, before anything else asks for it; what is there already stays as it is. */
    @EventListener(GraphReady.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void restore() {
        offline.findKept().ifPresent(kept -> {
            neo4j.query(RESTORE.text())
                    .bindAll(Map.of("rows", json.readValue(kept, ROWS)))
                    .run();
            offline.forgetKept();
        });
    }
}
