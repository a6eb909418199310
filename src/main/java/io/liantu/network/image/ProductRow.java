package io.liantu.network.image;

import java.util.List;

/**
 * A product as the graph has it.
 *
 * @param inputs the ids of the products that go into it
 * @param kindOf the ids of the products of which it is a kind
 */
public record ProductRow(String id, String name, List<String> inputs, List<String> kindOf) {

    public ProductRow {
        inputs = List.copyOf(inputs);
        kindOf = List.copyOf(kindOf);
    }
}
