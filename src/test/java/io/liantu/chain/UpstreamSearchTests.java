package io.liantu.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpstreamSearchTests {

    /** What goes into each product: a cycle over robots, and glass two steps up. */
    private static final Map<String, List<String>> INPUTS = Map.of(
            "robot", List.of("reducer", "camera"),
            "reducer", List.of("machine"),
            "machine", List.of("robot"),
            "camera", List.of("lens"),
            "lens", List.of("glass"));

    private final List<List<String>> asked = new ArrayList<>();

    @Test
    void findsNothingButTheProductWhereNothingGoesIntoIt() {
        assertThat(upstreamOf("glass", 5)).containsExactly("glass");
    }

    @Test
    void stopsAfterSoManySteps() {
        assertThat(upstreamOf("robot", 1)).containsExactly("camera", "reducer", "robot");
        assertThat(upstreamOf("robot", 2)).containsExactly("camera", "lens", "machine", "reducer", "robot");
    }

    @Test
    void endsOnACycleAndAsksForEachProductOnce() {
        assertThat(upstreamOf("robot", 12)).containsExactly("camera", "glass", "lens", "machine", "reducer", "robot");
        assertThat(asked.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    private List<String> upstreamOf(String product, int steps) {
        return new UpstreamSearch(this::inputsOf)
                .from(product(product), steps).stream()
                        .map(segment -> segment.id().value())
                        .toList();
    }

    private List<Product> inputsOf(List<String> products) {
        asked.add(products);
        return products.stream()
                .flatMap(product -> INPUTS.getOrDefault(product, List.of()).stream())
                .distinct()
                .map(UpstreamSearchTests::product)
                .toList();
    }

    private static Product product(String id) {
        return new Product(new ProductId(id), id);
    }
}
