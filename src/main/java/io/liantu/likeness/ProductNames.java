package io.liantu.likeness;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import java.util.List;
import java.util.stream.Stream;

/** A product 产品 with all that it is called: its name, and aliases 别名 that mean the same. */
public record ProductNames(Product product, List<String> aliases) {

    /** Longer texts say no more of one product. */
    private static final int LONGEST_TEXT = 200;

    public ProductNames {
        aliases = List.copyOf(aliases);
    }

    /** A product that has one name. */
    public static ProductNames of(ProductId id, String name) {
        return new ProductNames(new Product(id, name), List.of());
    }

    public ProductId id() {
        return product.id();
    }

    /** The name, then the aliases. */
    public List<String> all() {
        return Stream.concat(Stream.of(product.name()), aliases.stream()).toList();
    }

    /** What its vector is made from; {@code cypher/likeness/outdated-vectors.cypher} makes the same. */
    public String text() {
        var text = String.join("、", all());
        var length = Math.min(LONGEST_TEXT, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    double likeness(ProductNames other) {
        return NameLikeness.ofAny(all(), other.all());
    }
}
