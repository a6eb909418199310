package io.liantu.partner;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.FullText;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Enterprises as the full-text index of the graph finds them. */
@Repository
class EnterpriseNames implements NamedEnterprises {

    private static final CypherFile NAMED = CypherFile.of("partner/enterprises-named.cypher");

    private final Neo4jClient neo4j;

    EnterpriseNames(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    @Override
    public List<EnterpriseId> named(String text, int atMost) {
        return NAMED.rows(neo4j, Map.of("text", FullText.likely(text), "atMost", atMost)).stream()
                .map(row -> new EnterpriseId(row.get("enterprise").asString()))
                .toList();
    }
}
