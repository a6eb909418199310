package io.liantu.strategic;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import java.util.Set;

/**
 * A list of products that somebody wants most 战略清单, such as those of strategic emerging industries 战略性新兴产业.
 *
 * @param source who says so
 * @param entries ids or names of products, and ids of chains, all as the file has them
 * @param ofChains the products that the chains among them include
 */
public record StrategicList(String id, String name, String source, Set<String> entries, Set<ProductId> ofChains) {

    public StrategicList {
        entries = Set.copyOf(entries);
        ofChains = Set.copyOf(ofChains);
    }

    /** Whether it names a product, or a chain that includes it. */
    public boolean contains(Product product) {
        return entries.contains(product.id().value())
                || entries.contains(product.name())
                || ofChains.contains(product.id());
    }
}
