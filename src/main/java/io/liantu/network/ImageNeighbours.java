package io.liantu.network;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.network.Neighbour.Direction;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.ProductWeb;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds what is one step up or down from products. */
final class ImageNeighbours {

    private final ProductWeb products;

    ImageNeighbours(ProductWeb products) {
        this.products = products;
    }

    /** The neighbours by direction, then id. */
    List<Neighbour> of(IntSortedSet chosen) {
        var found = new ArrayList<>(neighbours(chosen, products.outputs(), Direction.DOWNSTREAM));
        found.addAll(neighbours(chosen, products.inputs(), Direction.UPSTREAM));
        return found;
    }

    private List<Neighbour> neighbours(IntSortedSet chosen, IntRows next, Direction direction) {
        var near = new TreeMap<Integer, List<ProductId>>();
        for (var product : chosen.toIntArray()) {
            Arrays.stream(next.row(product))
                    .filter(neighbour -> !chosen.contains(neighbour))
                    .forEach(neighbour -> near.computeIfAbsent(neighbour, number -> new ArrayList<>())
                            .add(id(product)));
        }
        return near.entrySet().stream()
                .map(entry -> new Neighbour(
                        new Product(id(entry.getKey()), products.name(entry.getKey())),
                        direction,
                        entry.getValue(),
                        ids(products.inputs().row(entry.getKey()))))
                .toList();
    }

    private List<ProductId> ids(int[] numbers) {
        return IntStream.of(numbers).mapToObj(this::id).toList();
    }

    private ProductId id(int product) {
        return products.productId(product);
    }
}
