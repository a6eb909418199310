package io.liantu.intake;

import io.liantu.neo4j.CypherFile;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Enterprises that nobody has compared with others yet. They are marked in the transaction that writes them, so that
 * none is forgotten whenever an import ends.
 */
@Component
class Newcomers {

    private static final CypherFile NEXT = CypherFile.of("intake/identity/newcomers.cypher");
    private static final CypherFile COMPARED = CypherFile.of("intake/identity/compared.cypher");
    private static final CypherFile COUNT = CypherFile.of("intake/identity/count-newcomers.cypher");

    private final Neo4jClient neo4j;

    Newcomers(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<String> next(int limit) {
        return List.copyOf(neo4j.query(NEXT.text())
                .bindAll(Map.of("limit", limit))
                .fetchAs(String.class)
                .all());
    }

    void compared(List<String> ids) {
        neo4j.query(COMPARED.text()).bindAll(Map.of("ids", ids)).run();
    }

    long count() {
        return neo4j.query(COUNT.text()).fetchAs(Long.class).one().orElse(0L);
    }
}
