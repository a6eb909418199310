package io.liantu.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Collects what goes into a product, one ring of inputs at a time. Each product is asked for once, so that cycles end
 * and the number of statements is the depth, not the number of paths (a variable-length pattern walks every path).
 */
final class UpstreamSearch {

    private final Function<List<String>, List<Product>> inputsOf;

    UpstreamSearch(Function<List<String>, List<Product>> inputsOf) {
        this.inputsOf = inputsOf;
    }

    List<Segment> from(Product end, int steps) {
        Map<ProductId, Product> found = new LinkedHashMap<>(Map.of(end.id(), end));
        List<Product> ring = List.of(end);
        for (var step = 0; step < steps && !ring.isEmpty(); step++) {
            ring = nextRing(ring, found);
        }
        return found.values().stream()
                .map(product -> new Segment(product, null))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private List<Product> nextRing(List<Product> ring, Map<ProductId, Product> found) {
        List<Product> next = new ArrayList<>();
        for (var input : inputsOf.apply(ring.stream().map(p -> p.id().value()).toList())) {
            if (found.putIfAbsent(input.id(), input) == null) {
                next.add(input);
            }
        }
        return next;
    }
}
