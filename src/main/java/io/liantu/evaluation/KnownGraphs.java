package io.liantu.evaluation;

import io.liantu.neo4j.CypherFile;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads all that is known out of Neo4j, enterprises and their facts by ranges of ids. */
@Repository
class KnownGraphs {

    private static final CypherFile REGIONS = CypherFile.of("evaluation/regions.cypher");
    private static final CypherFile PRODUCTS = CypherFile.of("evaluation/products.cypher");
    private static final CypherFile ENTERPRISES = CypherFile.of("evaluation/enterprises.cypher");
    private static final CypherFile FACTS = CypherFile.of("evaluation/facts.cypher");

    private static final int ENTERPRISES_AT_ONCE = 2000;

    private final Neo4jClient neo4j;

    KnownGraphs(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** The graph as it is. What is written meanwhile may be in it or not. */
    KnownGraph get() {
        var rows = new KnownRows(REGIONS.rows(neo4j, Map.of()), PRODUCTS.rows(neo4j, Map.of()));
        var after = "";
        var page = enterprisesAfter(after);
        while (!page.isEmpty()) {
            page.forEach(rows::addEnterprise);
            var last = page.get(page.size() - 1).get("id").asString();
            FACTS.rows(neo4j, Map.of("from", after, "to", last)).forEach(rows::addFacts);
            after = last;
            page = enterprisesAfter(after);
        }
        return rows.graph();
    }

    private List<Record> enterprisesAfter(String id) {
        return ENTERPRISES.rows(neo4j, Map.of("after", id, "most", ENTERPRISES_AT_ONCE));
    }
}
