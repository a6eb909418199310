package io.liantu.network;

import io.liantu.network.image.Area;
import io.liantu.network.image.CoverageCounts;
import io.liantu.network.image.NetworkImage;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What answers from memory spend their time on: the same loops as in {@link SupplyNetwork} on arrays, without the names
 * and values around them, so that they can be measured alone.
 */
public final class ImageKernels {

    private final CoverageCounts counts;
    private final ImageOutsideMakers outsideMakers;

    public ImageKernels(NetworkImage image) {
        counts = image.counts();
        outsideMakers = new ImageOutsideMakers(image);
    }

    /**
     * A maker outside, by its number in the image.
     *
     * @param localCustomers how many enterprises inside it supplies
     * @param customers how many enterprises anywhere it supplies with the product
     */
    public record Ranked(int maker, int localCustomers, int customers) {}

    /** How many make each product inside; the loop of {@link SupplyNetwork#presence}. */
    public IntUnaryOperator makersInside(Area area) {
        return counts.in(area)::inside;
    }

    /** The best makers outside, best first; the loop of {@link SupplyNetwork#makersOutside}. */
    public List<Ranked> makersOutside(int product, Area area, int atMost) {
        return outsideMakers.best(product, area, atMost).stream()
                .map(found ->
                        new Ranked(outsideMakers.maker(found.position()), found.localCustomers(), found.customers()))
                .toList();
    }
}
