package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.ProductWeb;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntCollection;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.List;

/**
 * What some enterprises make, or buy. Each row of a product is either gone through, or every enterprise looked up in it,
 * whichever takes less: O(products × the less of makers and enterprises × log makers).
 */
final class ImageLines {

    private final ProductWeb products;
    private final IntOpenHashSet wanted;
    private final Int2ObjectOpenHashMap<List<ProductId>> lines = new Int2ObjectOpenHashMap<>();

    /** @param rows the enterprises by product */
    ImageLines(IntRows rows, ProductWeb products, IntCollection enterprises) {
        this.products = products;
        wanted = new IntOpenHashSet(enterprises);
        for (var product = 0; product < rows.rows(); product++) {
            int steps = Integer.SIZE - Integer.numberOfLeadingZeros(rows.size(product));
            if (rows.size(product) < (long) wanted.size() * steps) {
                goThrough(rows, product);
            } else {
                lookUp(rows, product);
            }
        }
    }

    private void goThrough(IntRows rows, int product) {
        int end = rows.end(product);
        int last = -1;
        for (var position = rows.start(product); position < end; position++) {
            int enterprise = rows.at(position);
            if (enterprise != last && wanted.contains(enterprise)) {
                add(enterprise, product);
            }
            last = enterprise;
        }
    }

    private void lookUp(IntRows rows, int product) {
        wanted.forEach((int enterprise) -> {
            if (rows.has(product, enterprise)) {
                add(enterprise, product);
            }
        });
    }

    private void add(int enterprise, int product) {
        lines.computeIfAbsent(enterprise, one -> new ArrayList<>()).add(products.productId(product));
    }

    /** Those of an enterprise, by id. */
    List<ProductId> of(int enterprise) {
        return lines.getOrDefault(enterprise, List.of());
    }
}
