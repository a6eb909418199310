package io.liantu.intake.identity;

import io.liantu.neo4j.CypherFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The regions of merged records: one that stays is where they are, as long as nobody says where it is itself. */
@Component
class MergedRegions {

    private static final CypherFile TAKE_OVER = CypherFile.of("intake/identity/take-over-regions.cypher");

    private final Neo4jClient neo4j;

    MergedRegions(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Takes the region over that was merged first, where a region was taken back or a merge undone. */
    void takeOver(Collection<String> ids) {
        neo4j.query(TAKE_OVER.text()).bindAll(Map.of("ids", List.copyOf(ids))).run();
    }
}
