package io.liantu.listing;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.neo4j.CypherFile;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What people mean who write names in forms, where programs give ids. */
@Repository
public class Called {

    private static final CypherFile ENTERPRISES = CypherFile.of("listing/enterprises-called.cypher");
    private static final CypherFile PRODUCTS = CypherFile.of("listing/products-called.cypher");

    private final Neo4jClient neo4j;

    Called(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** The enterprise with this id, or with this name where only one is called so; else the text as an id, which may be unknown. */
    public EnterpriseId enterprise(String text) {
        return new EnterpriseId(meant(ENTERPRISES, text.strip()));
    }

    /** Likewise for a product. */
    public ProductId product(String text) {
        return new ProductId(meant(PRODUCTS, text.strip()));
    }

    private String meant(CypherFile file, String text) {
        var ids = file.rows(neo4j, Map.of("text", text)).stream()
                .map(row -> row.get("id").asString())
                .toList();
        return ids.contains(text) || ids.size() != 1 ? text : ids.get(0);
    }
}
