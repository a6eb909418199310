package io.liantu.chain;

import io.liantu.algorithm.DirectedWeb;
import java.util.List;
import java.util.Optional;

/**
 * The segments of a chain and the inputs between them. Inputs from or to products outside are left out. The inputs may
 * form cycles.
 *
 * @param name of the chain, or of the product at the end of an uncurated web
 * @param segments by id
 * @param inputs by input, then product
 */
public record ChainWeb(String name, List<Segment> segments, List<Input> inputs) {

    public ChainWeb {
        segments = List.copyOf(segments);
        inputs = List.copyOf(inputs);
    }

    public List<ProductId> products() {
        return segments.stream().map(Segment::id).toList();
    }

    public Optional<Segment> findSegment(ProductId product) {
        return segments.stream().filter(segment -> segment.id().equals(product)).findFirst();
    }

    /** The same web as a graph to compute with: from input to product. */
    public DirectedWeb<ProductId> graph() {
        return DirectedWeb.of(
                products(),
                inputs.stream()
                        .map(input -> new DirectedWeb.Link<>(input.input(), input.product()))
                        .toList());
    }
}
