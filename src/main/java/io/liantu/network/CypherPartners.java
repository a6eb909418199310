package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.neo4j.CypherFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Partners in trade as the statements under {@code cypher/network} find them in Neo4j. */
final class CypherPartners implements PartnerNetwork {

    private static final CypherFile PARTNERS = CypherFile.of("network/partners.cypher");
    private static final CypherFile MAKERS = CypherFile.of("network/makers-of-products.cypher");
    private static final CypherFile BUYERS = CypherFile.of("network/buyers-of-products.cypher");
    private static final CypherFile KIN = CypherFile.of("network/kin-of-product.cypher");
    private static final CypherFile TRADES = CypherFile.of("network/trades-of-enterprises.cypher");
    private static final CypherFile LINKS = CypherFile.of("network/links-with-product.cypher");

    private final Neo4jClient neo4j;

    CypherPartners(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    @Override
    public List<Partner> partners(Collection<EnterpriseId> enterprises) {
        return PARTNERS.rows(neo4j, Map.of("enterprises", NetworkRows.ids(enterprises))).stream()
                .map(NetworkRows::partner)
                .toList();
    }

    @Override
    public Map<ProductId, List<EnterpriseId>> makersOf(Collection<ProductId> products, int atMost) {
        return byProduct(MAKERS, products, atMost);
    }

    @Override
    public Map<ProductId, List<EnterpriseId>> buyersOf(Collection<ProductId> products, int atMost) {
        return byProduct(BUYERS, products, atMost);
    }

    @Override
    public Kin kinOf(ProductId product) {
        return KIN.rows(neo4j, Map.of("product", product.value())).stream()
                .map(row -> new Kin(NetworkRows.products(row.get("kinds")), NetworkRows.products(row.get("generals"))))
                .findFirst()
                .orElseThrow();
    }

    private Map<ProductId, List<EnterpriseId>> byProduct(CypherFile file, Collection<ProductId> products, int atMost) {
        return file.rows(neo4j, Map.of("products", NetworkRows.values(products), "atMost", atMost)).stream()
                .collect(Collectors.groupingBy(
                        NetworkRows::product,
                        LinkedHashMap::new,
                        Collectors.mapping(NetworkRows::enterpriseId, Collectors.toList())));
    }

    @Override
    public List<Trade> tradesOf(Collection<EnterpriseId> enterprises) {
        return TRADES.rows(neo4j, Map.of("enterprises", NetworkRows.ids(enterprises))).stream()
                .map(NetworkRows::trade)
                .toList();
    }

    @Override
    public List<SupplyLink> linksWith(@Nullable ProductId product, int atMost) {
        var carried = product == null ? "" : product.value();
        return LINKS.rows(neo4j, Map.of("product", carried, "atMost", atMost)).stream()
                .map(NetworkRows::supplyLink)
                .toList();
    }
}
