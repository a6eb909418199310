package io.liantu.chain;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ConcurrentLruCache;

/**
 * All chains, products and inputs at one moment, in memory. The webs of chains, and the last few that were asked for of
 * what goes into a product, are put together once.
 */
public final class ChainImage implements ChainSource {

    private static final int UPSTREAM_WEBS = 16;

    private final Map<ProductId, Product> products;
    private final List<Input> inputs;
    private final Map<ProductId, List<ProductId>> inputsOf;
    private final Map<ChainId, IndustryChain> chains = new LinkedHashMap<>();
    private final Map<ChainId, ChainWeb> webs;
    private final ConcurrentLruCache<Upstream, ChainWeb> upstream =
            new ConcurrentLruCache<>(UPSTREAM_WEBS, this::upstream);

    /** What goes into a product, so many steps up. */
    private record Upstream(Product end, ProductDepth depth) {}

    /**
     * Keeps what is given.
     *
     * @param segments by chain, each list in order of its products
     * @param inputs by input, then product
     */
    ChainImage(
            List<IndustryChain> chains,
            Map<ChainId, List<Segment>> segments,
            Collection<Product> products,
            List<Input> inputs) {
        this.products = products.stream().collect(Collectors.toUnmodifiableMap(Product::id, Function.identity()));
        this.inputs = List.copyOf(inputs);
        inputsOf = inputs.stream()
                .collect(Collectors.groupingBy(Input::product, Collectors.mapping(Input::input, Collectors.toList())));
        chains.forEach(chain -> this.chains.put(chain.id(), chain));
        webs = chains.stream()
                .collect(Collectors.toUnmodifiableMap(
                        IndustryChain::id, chain -> web(chain.name(), segments.getOrDefault(chain.id(), List.of()))));
    }

    @Override
    public List<IndustryChain> listChains() {
        return List.copyOf(chains.values());
    }

    @Override
    public Optional<IndustryChain> findChain(ChainId id) {
        return Optional.ofNullable(chains.get(id));
    }

    @Override
    public Optional<Product> findProduct(ProductId id) {
        return Optional.ofNullable(products.get(id));
    }

    @Override
    public Optional<ChainWeb> findWeb(ChainId id) {
        return Optional.ofNullable(webs.get(id));
    }

    @Override
    public Optional<ChainWeb> findUpstreamOf(ProductId id, ProductDepth depth) {
        return findProduct(id).map(end -> upstream.get(new Upstream(end, depth)));
    }

    private ChainWeb upstream(Upstream asked) {
        var search =
                new UpstreamSearch(ring -> ring.stream().flatMap(this::inputsOf).toList());
        return web(asked.end().name(), search.from(asked.end(), asked.depth().steps()));
    }

    private Stream<Product> inputsOf(String product) {
        return inputsOf.getOrDefault(new ProductId(product), List.of()).stream()
                .flatMap(input -> findProduct(input).stream());
    }

    private ChainWeb web(String name, List<Segment> segments) {
        var members = new HashSet<ProductId>();
        segments.forEach(segment -> members.add(segment.id()));
        var among = inputs.stream()
                .filter(input -> members.contains(input.input()) && members.contains(input.product()))
                .toList();
        return new ChainWeb(name, segments, among);
    }
}
