package io.liantu.network.image;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many enterprises each maker supplies with its product or kinds of it. They are counted when somebody asks about the
 * product first, and kept in a byte a maker, beside the makers: to count is to look at rows all over the memory. The few
 * that a byte does not hold, and those of changed enterprises, are counted each time.
 */
public final class CustomersOfMakers {

    /** Stands for so many and for more, and for those that are not known beforehand. */
    static final int MANY = 0xFF;

    private static final byte[] NOTHING = {};

    private final IntRows makers;
    private final SupplyLinks links;
    private final IntRows kinds;
    private final AtomicReferenceArray<byte @Nullable []> known;

    CustomersOfMakers(IntRows makers, SupplyLinks links, IntRows kinds) {
        this(makers, links, kinds, new AtomicReferenceArray<>(makers.rows()));
    }

    private CustomersOfMakers(
            IntRows makers, SupplyLinks links, IntRows kinds, AtomicReferenceArray<byte @Nullable []> known) {
        this.makers = makers;
        this.links = links;
        this.kinds = kinds;
        this.known = known;
    }

    /** The same where some have other links, and some products other makers. */
    CustomersOfMakers patched(IntRows otherMakers, SupplyLinks otherLinks) {
        return new CustomersOfMakers(otherMakers, otherLinks, kinds, known);
    }

    /** Those of a product's makers. O(their links) when they are asked for the first time, O(1) from then on. */
    public OfProduct of(int product) {
        return makers.isPatched(product)
                ? new OfProduct(product, 0, NOTHING)
                : new OfProduct(product, makers.start(product), counted(product));
    }

    private byte[] counted(int product) {
        var counts = known.get(product);
        if (counts == null) {
            counts = count(product);
            known.set(product, counts);
        }
        return counts;
    }

    private byte[] count(int product) {
        var counts = new byte[makers.size(product)];
        int start = makers.start(product);
        for (var i = 0; i < counts.length; i++) {
            int maker = makers.at(start + i);
            // These counts outlast the changes.
            int count = links.customers().isPatched(maker) ? MANY : links.countCustomers(maker, product, kinds);
            counts[i] = (byte) Math.min(count, MANY);
        }
        return counts;
    }

    /** How many customers each maker of one product has. */
    public final class OfProduct {

        private final int product;
        private final int start;
        private final byte[] counts;

        private OfProduct(int product, int start, byte[] counts) {
            this.product = product;
            this.start = start;
            this.counts = counts;
        }

        /** Those of the maker at a position among makers. */
        public int at(int position) {
            int maker = makers.at(position);
            int index = position - start;
            if (index < counts.length && !links.customers().isPatched(maker)) {
                int count = Byte.toUnsignedInt(counts[index]);
                if (count < MANY) {
                    return count;
                }
            }
            return links.countCustomers(maker, product, kinds);
        }
    }

    long memory() {
        return IntStream.range(0, known.length())
                .mapToObj(known::get)
                .filter(Objects::nonNull)
                .mapToLong(counts -> counts.length)
                .sum();
    }
}
