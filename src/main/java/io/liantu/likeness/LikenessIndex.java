package io.liantu.likeness;

import io.liantu.chain.ProductId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All products with their names and what these mean, in memory, for whoever asks thousands of questions. It never changes,
 * and may be asked from several threads. It takes two kilobytes for each product; the nearest of ten thousand are found in
 * a few milliseconds, exactly, by looking at all.
 */
public final class LikenessIndex {

    private static final Comparator<LikeProduct> LIKEST_FIRST = Comparator.<LikeProduct>comparingDouble(
                    like -> like.likeness().value())
            .reversed()
            .thenComparing(like -> like.product().id());

    private final List<ProductNames> products;
    private final Map<ProductId, Integer> places = new HashMap<>();
    private final VectorTable vectors;
    private final NamesByPairs names;

    /** @throws IllegalArgumentException when two have the same id */
    LikenessIndex(List<ProductVector> products) {
        var sorted = products.stream()
                .sorted(Comparator.comparing(one -> one.names().id()))
                .toList();
        this.products = sorted.stream().map(ProductVector::names).toList();
        vectors = new VectorTable(sorted);
        names = new NamesByPairs(this.products.stream().map(ProductNames::text).toList());
        for (var place = 0; place < sorted.size(); place++) {
            var id = this.products.get(place).id();
            if (places.put(id, place) != null) {
                throw new IllegalArgumentException("Two products have the id " + id);
            }
        }
    }

    /**
     * An index of products that no graph need hold; what they mean is found right here, in milliseconds each.
     *
     * @throws ModelUnavailable when the model does not run here
     */
    public static LikenessIndex of(List<ProductNames> products, NameModel model) {
        return new LikenessIndex(products.stream()
                .map(names -> new ProductVector(names, model.vectorOf(names.text())))
                .toList());
    }

    /** An index of products by their names alone. */
    public static LikenessIndex ofNames(List<ProductNames> products) {
        return new LikenessIndex(
                products.stream().map(names -> new ProductVector(names, null)).toList());
    }

    /** All products in it, by id. */
    public List<ProductNames> products() {
        return products;
    }

    public boolean contains(ProductId product) {
        return places.containsKey(product);
    }

    /** What a product is called; nothing when it is not in it. */
    public Optional<String> findName(ProductId product) {
        return Optional.ofNullable(places.get(product))
                .map(place -> products.get(place).product().name());
    }

    /** The products whose names have most text in common with another, the best first, then by id. */
    public List<ProductId> named(String text, int atMost) {
        return names.nearest(text, atMost).stream()
                .map(place -> products.get(place).id())
                .toList();
    }

    /** Whether it is known what a product means. */
    public boolean knowsMeaningOf(ProductId product) {
        return vectors.knows(placeOf(product));
    }

    /**
     * How alike two products are.
     *
     * @throws NoSuchElementException when one is not in it
     */
    public Likeness likeness(ProductId one, ProductId other) {
        return likeness(placeOf(one), placeOf(other));
    }

    /**
     * The products nearest to one in meaning, the nearest first, then by id; those of unknown meaning are left out. Where
     * its own is not known they are those with the likest names.
     *
     * @throws NoSuchElementException when it is not in it
     */
    public List<LikeProduct> nearest(ProductId product, int atMost) {
        var place = placeOf(product);
        if (vectors.knows(place)) {
            return vectors.nearest(place, atMost).stream()
                    .map(near -> like(place, near.place()))
                    .toList();
        }
        return likest(place, atMost);
    }

    /**
     * The products most alike one by name and meaning, the likest first, then by id; none that is not alike at all.
     *
     * @throws NoSuchElementException when it is not in it
     */
    public List<LikeProduct> likest(ProductId product, int atMost) {
        return likest(placeOf(product), atMost);
    }

    private List<LikeProduct> likest(int place, int atMost) {
        return likestFirst(
                IntStream.range(0, products.size())
                        .filter(other -> other != place)
                        .mapToObj(other -> like(place, other))
                        .toList(),
                atMost);
    }

    /** The likest first, then by id; none that is not alike at all. */
    static List<LikeProduct> likestFirst(List<LikeProduct> some, int atMost) {
        return some.stream()
                .filter(like -> like.likeness().value() > 0)
                .sorted(LIKEST_FIRST)
                .limit(atMost)
                .toList();
    }

    private LikeProduct like(int place, int other) {
        return new LikeProduct(products.get(other).product(), likeness(place, other));
    }

    private Likeness likeness(int one, int other) {
        return Likeness.of(products.get(one).likeness(products.get(other)), vectors.cosine(one, other));
    }

    private int placeOf(ProductId product) {
        var place = places.get(product);
        if (place == null) {
            throw new NoSuchElementException("No product " + product + " in the index");
        }
        return place;
    }
}
