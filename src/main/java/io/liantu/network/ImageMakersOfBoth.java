package io.liantu.network;

import io.liantu.network.image.Area;
import io.liantu.network.image.NetworkImage;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Counts makers outside a region that make one of some other products, too. O(makers of the product and of the others). */
final class ImageMakersOfBoth {

    private final NetworkImage image;
    private final Area area;
    private final int[] others;
    private final BitSet makersOfOthers;

    ImageMakersOfBoth(NetworkImage image, Area area, int... others) {
        this.image = image;
        this.area = area;
        this.others = others.clone();
        makersOfOthers = makersOf(IntStream.of(others));
    }

    private BitSet makersOf(IntStream products) {
        var rows = image.makes().enterprises();
        var makers = new BitSet();
        products.forEach(product -> IntStream.range(rows.start(product), rows.end(product))
                .forEach(position -> makers.set(rows.at(position))));
        return makers;
    }

    long of(int product) {
        boolean isKin = IntStream.of(others).anyMatch(other -> isKin(product, other));
        var wanted = isKin ? makersOf(IntStream.of(others).filter(other -> !isKin(product, other))) : makersOfOthers;
        var rows = image.makes().enterprises();
        var outside = area.outside();
        return IntStream.range(0, outside.size())
                .flatMap(run ->
                        IntStream.range(rows.first(product, outside.from(run)), rows.first(product, outside.to(run))))
                .filter(position -> wanted.get(rows.at(position)))
                .count();
    }

    private boolean isKin(int product, int other) {
        return product == other
                || image.products().kinds().has(product, other)
                || image.products().kindOf().has(product, other);
    }
}
