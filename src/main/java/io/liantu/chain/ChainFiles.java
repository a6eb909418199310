package io.liantu.chain;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.FullText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The statements under {@code cypher/chain}, their rows mapped to values. */
@Repository
class ChainFiles {

    private static final CypherFile CHAINS = CypherFile.of("chain/chains.cypher");
    private static final CypherFile CHAIN = CypherFile.of("chain/chain-by-id.cypher");
    private static final CypherFile NEAREST_CHAINS = CypherFile.of("chain/nearest-chains.cypher");
    private static final CypherFile PRODUCT = CypherFile.of("chain/product-by-id.cypher");
    private static final CypherFile NEAREST_PRODUCTS = CypherFile.of("chain/nearest-products.cypher");
    private static final CypherFile SEGMENTS = CypherFile.of("chain/segments-of-chain.cypher");
    private static final CypherFile UPSTREAM = CypherFile.of("chain/inputs-of-products.cypher");
    private static final CypherFile INPUTS = CypherFile.of("chain/inputs-among-products.cypher");

    private final Neo4jClient neo4j;

    ChainFiles(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<IndustryChain> listChains() {
        return rows(CHAINS, Map.of(), IndustryChain.class, ChainFiles::chainOf);
    }

    Optional<IndustryChain> findChain(ChainId id) {
        return rows(CHAIN, Map.of("chain", id.value()), IndustryChain.class, ChainFiles::chainOf).stream()
                .findFirst();
    }

    List<String> listNearestChains(ChainId id) {
        return suggestions(NEAREST_CHAINS, id.value());
    }

    Optional<Product> findProduct(ProductId id) {
        return rows(PRODUCT, Map.of("product", id.value()), Product.class, ChainFiles::productOf).stream()
                .findFirst();
    }

    List<String> listNearestProducts(ProductId id) {
        return suggestions(NEAREST_PRODUCTS, id.value());
    }

    List<Segment> listSegments(ChainId id) {
        return rows(SEGMENTS, Map.of("chain", id.value()), Segment.class, ChainFiles::segmentOf);
    }

    List<Segment> listUpstream(ProductId end, int steps) {
        return new UpstreamSearch(
                        inputs -> rows(UPSTREAM, Map.of("products", inputs), Product.class, ChainFiles::productOf))
                .from(findProduct(end).orElseThrow(), steps);
    }

    List<Input> listInputsAmong(List<ProductId> products) {
        var ids = products.stream().map(ProductId::value).toList();
        return rows(INPUTS, Map.of("products", ids), Input.class, ChainFiles::inputOf);
    }

    private List<String> suggestions(CypherFile file, String meant) {
        var parameters =
                Map.<String, Object>of("meant", meant, "text", FullText.likely(meant), "near", FullText.nearly(meant));
        return rows(file, parameters, String.class, row -> row.get("suggestion").asString());
    }

    private <T> List<T> rows(
            CypherFile file, Map<String, Object> parameters, Class<T> type, Function<Record, T> mapping) {
        return List.copyOf(neo4j.query(file.text())
                .bindAll(parameters)
                .fetchAs(type)
                .mappedBy((types, row) -> mapping.apply(row))
                .all());
    }

    private static IndustryChain chainOf(Record row) {
        return new IndustryChain(
                new ChainId(row.get("id").asString()),
                row.get("name").asString(),
                row.get("description").asString(null));
    }

    private static Product productOf(Record row) {
        return new Product(
                new ProductId(row.get("product").asString()), row.get("name").asString());
    }

    private static Segment segmentOf(Record row) {
        return new Segment(productOf(row), positionOf(row.get("position")));
    }

    private static @Nullable Position positionOf(Value value) {
        return value.isNull() ? null : Position.valueOf(value.asString().toUpperCase(Locale.ROOT));
    }

    private static Input inputOf(Record row) {
        var share = row.get("share");
        var essential = row.get("essential");
        return new Input(
                new ProductId(row.get("input").asString()),
                new ProductId(row.get("product").asString()),
                share.isNull() ? null : share.asDouble(),
                essential.isNull() ? null : essential.asBoolean());
    }
}
