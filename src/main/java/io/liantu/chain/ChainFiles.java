package io.liantu.chain;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.FullText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The statements under {@code cypher/chain}, their rows mapped to values. */
@Repository
@Transactional(readOnly = true)
class ChainFiles implements ChainSource {

    private static final CypherFile CHAINS = CypherFile.of("chain/chains.cypher");
    private static final CypherFile CHAIN = CypherFile.of("chain/chain-by-id.cypher");
    private static final CypherFile NEAREST_CHAINS = CypherFile.of("chain/nearest-chains.cypher");
    private static final CypherFile PRODUCTS = CypherFile.of("chain/products.cypher");
    private static final CypherFile PRODUCT = CypherFile.of("chain/product-by-id.cypher");
    private static final CypherFile NEAREST_PRODUCTS = CypherFile.of("chain/nearest-products.cypher");
    private static final CypherFile SEGMENTS = CypherFile.of("chain/segments.cypher");
    private static final CypherFile SEGMENTS_OF_CHAIN = CypherFile.of("chain/segments-of-chain.cypher");
    private static final CypherFile UPSTREAM = CypherFile.of("chain/inputs-of-products.cypher");
    private static final CypherFile INPUTS = CypherFile.of("chain/inputs.cypher");
    private static final CypherFile INPUTS_AMONG = CypherFile.of("chain/inputs-among-products.cypher");

    private final Neo4jClient neo4j;

    ChainFiles(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    @Override
    public List<IndustryChain> listChains() {
        return rows(CHAINS, Map.of(), ChainRows::chain);
    }

    @Override
    public Optional<IndustryChain> findChain(ChainId id) {
        return rows(CHAIN, Map.of("chain", id.value()), ChainRows::chain).stream()
                .findFirst();
    }

    @Override
    public Optional<Product> findProduct(ProductId id) {
        return rows(PRODUCT, Map.of("product", id.value()), ChainRows::product).stream()
                .findFirst();
    }

    @Override
    public Optional<ChainWeb> findWeb(ChainId id) {
        return findChain(id)
                .map(chain ->
                        web(chain.name(), rows(SEGMENTS_OF_CHAIN, Map.of("chain", id.value()), ChainRows::segment)));
    }

    @Override
    public Optional<ChainWeb> findUpstreamOf(ProductId id, ProductDepth depth) {
        var search = new UpstreamSearch(ring -> rows(UPSTREAM, Map.of("products", ring), ChainRows::product));
        return findProduct(id).map(end -> web(end.name(), search.from(end, depth.steps())));
    }

    List<Product> listProducts() {
        return rows(PRODUCTS, Map.of(), ChainRows::product);
    }

    List<Input> listInputs() {
        return rows(INPUTS, Map.of(), ChainRows::input);
    }

    Map<ChainId, List<Segment>> listSegments() {
        return rows(SEGMENTS, Map.of(), Function.identity()).stream()
                .collect(Collectors.groupingBy(
                        ChainRows::chainOfSegment,
                        LinkedHashMap::new,
                        Collectors.mapping(ChainRows::segment, Collectors.toList())));
    }

    List<String> listNearestChains(ChainId id) {
        return suggestions(NEAREST_CHAINS, id.value());
    }

    List<String> listNearestProducts(ProductId id) {
        return suggestions(NEAREST_PRODUCTS, id.value());
    }

    private ChainWeb web(String name, List<Segment> segments) {
        var ids = segments.stream().map(segment -> segment.id().value()).toList();
        return new ChainWeb(name, segments, rows(INPUTS_AMONG, Map.of("products", ids), ChainRows::input));
    }

    private List<String> suggestions(CypherFile file, String meant) {
        var parameters =
                Map.<String, Object>of("meant", meant, "text", FullText.likely(meant), "near", FullText.nearly(meant));
        return rows(file, parameters, row -> row.get("suggestion").asString());
    }

    private <T> List<T> rows(CypherFile file, Map<String, Object> parameters, Function<Record, T> mapping) {
        return file.rows(neo4j, parameters).stream().map(mapping).toList();
    }
}
