package io.liantu.chain;

import io.liantu.algorithm.DirectedWeb;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * The segments of a chain and the inputs between them. Inputs from or to products outside are left out. The inputs may
 * form cycles.
 */
public final class ChainWeb {

    private final String name;
    private final List<Segment> segments;
    private final List<Input> inputs;
    private final SingletonSupplier<DirectedWeb<ProductId>> graph = SingletonSupplier.of(this::newGraph);
    private final SingletonSupplier<List<Segment>> upstreamFirst = SingletonSupplier.of(this::sorted);

    /**
     * A web.
     *
     * @param name of the chain, or of the product at the end of an uncurated web
     * @param segments by id
     * @param inputs by input, then product
     */
    public ChainWeb(String name, List<Segment> segments, List<Input> inputs) {
        this.name = name;
        this.segments = List.copyOf(segments);
        this.inputs = List.copyOf(inputs);
    }

    /** The name of the chain, or of the product at the end of an uncurated web. */
    public String name() {
        return name;
    }

    /** What it consists of, by id. */
    public List<Segment> segments() {
        return segments;
    }

    /** What goes into what, by input, then product. */
    public List<Input> inputs() {
        return inputs;
    }

    public List<ProductId> products() {
        return segments.stream().map(Segment::id).toList();
    }

    /** The same web as a graph to compute with: from input to product. It is made once. */
    public DirectedWeb<ProductId> graph() {
        return graph.obtain();
    }

    /** The segments, those of the highest tier first, then by product. */
    public List<Segment> upstreamFirst() {
        return upstreamFirst.obtain();
    }

    private List<Segment> sorted() {
        var tiers = graph().tiers();
        return segments.stream()
                .sorted(Comparator.<Segment>comparingInt(segment -> tiers.getOrDefault(segment.id(), 0))
                        .reversed()
                        .thenComparing(Segment::id))
                .toList();
    }

    private DirectedWeb<ProductId> newGraph() {
        return DirectedWeb.of(
                products(),
                inputs.stream()
                        .map(input -> new DirectedWeb.Link<>(input.input(), input.product()))
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChainWeb web
                && name.equals(web.name)
                && segments.equals(web.segments)
                && inputs.equals(web.inputs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, segments, inputs);
    }
}
