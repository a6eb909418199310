package io.liantu.chain;

import java.util.List;
import java.util.Optional;

/** Where chains, products and their inputs are looked up: in the graph, or in memory. */
public interface ChainSource {

    /** All curated chains, by id. */
    List<IndustryChain> listChains();

    /** The curated chain with an id; empty when there is none. */
    Optional<IndustryChain> findChain(ChainId id);

    /** The product with an id; empty when there is none. */
    Optional<Product> findProduct(ProductId id);

    /** The segments of a curated chain and the inputs between them; empty when there is no such chain. */
    Optional<ChainWeb> findWeb(ChainId id);

    /** Everything that goes into a product, so many steps up; empty when there is no such product. */
    Optional<ChainWeb> findUpstreamOf(ProductId id, ProductDepth depth);
}
