package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.neo4j.CypherFile;
import io.liantu.region.RegionCode;
import java.util.List;
import java.util.Map;

/** The Cypher files that show in Neo4j Browser what an answer says, with their parameters. */
final class AnalysisFiles {

    private static final CypherFile CHAIN_TABLE = CypherFile.of("analysis/chain-in-region.cypher");
    private static final CypherFile CHAIN_PICTURE = CypherFile.of("analysis/chain-picture.cypher");
    private static final CypherFile PRODUCT_TABLE = CypherFile.of("analysis/product-in-region.cypher");
    private static final CypherFile GAPS = CypherFile.of("analysis/gaps-of-chain.cypher");
    private static final CypherFile EXTENSIONS = CypherFile.of("analysis/extensions-of-chain.cypher");

    private static final CypherFile DEMAND = CypherFile.of("network/demand-in-region.cypher");
    private static final CypherFile CANDIDATES = CypherFile.of("network/makers-outside-region.cypher");

    private AnalysisFiles() {}

    static List<Evidence> chainMap(ChainId chain, RegionCode region) {
        var parameters = ofChain(chain, region);
        return List.of(Evidence.of(CHAIN_TABLE, parameters), Evidence.of(CHAIN_PICTURE, parameters));
    }

    static List<Evidence> productMap(ProductId product, RegionCode region, ProductDepth depth) {
        return List.of(Evidence.of(
                PRODUCT_TABLE, Map.of("product", product.value(), "region", region.value(), "depth", depth.steps())));
    }

    static List<Evidence> gaps(ChainId chain, RegionCode region) {
        return List.of(Evidence.of(GAPS, ofChain(chain, region)));
    }

    /** Who needs a missing product here, and the facts behind the candidates' scores. */
    static List<Evidence> gap(ProductId product, ChainId chain, RegionCode region) {
        var products = List.of(product.value());
        return List.of(
                Evidence.of(DEMAND, Map.of("products", products, "region", region.value())),
                Evidence.of(
                        CANDIDATES,
                        Map.of(
                                "products",
                                products,
                                "region",
                                region.value(),
                                "chain",
                                chain.value(),
                                "atMost",
                                GapFilling.CONSIDERED)));
    }

    static List<Evidence> extensions(ChainId chain, RegionCode region) {
        return List.of(Evidence.of(EXTENSIONS, ofChain(chain, region)));
    }

    private static Map<String, Object> ofChain(ChainId chain, RegionCode region) {
        return Map.of("chain", chain.value(), "region", region.value());
    }
}
