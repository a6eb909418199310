package io.liantu.network.image;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * How many enterprises each maker supplies with its product or kinds of it. They are counted when somebody asks about the
 * maker first, and kept in a byte, in the order of the makers: to count is to look at a row somewhere in the memory. The
 * few that a byte does not hold, and those of changed enterprises, are counted each time.
 */
public final class CustomersOfMakers {

    private static final int UNKNOWN = 0;

    /** What is kept is one more than the count, and less than this. */
    private static final int TOO_MANY = 0xFF;

    private final IntRows makers;
    private final SupplyLinks links;
    private final IntRows kinds;
    private final IntRows makersBefore;
    private final Gaps gaps;
    private final AtomicReferenceArray<byte @Nullable []> known;

    CustomersOfMakers(IntRows makers, SupplyLinks links, IntRows kinds) {
        this(makers, links, kinds, makers, Gaps.NONE, new AtomicReferenceArray<>(makers.rows()));
    }

    private CustomersOfMakers(
            IntRows makers,
            SupplyLinks links,
            IntRows kinds,
            IntRows makersBefore,
            Gaps gaps,
            AtomicReferenceArray<byte @Nullable []> known) {
        this.makers = makers;
        this.links = links;
        this.kinds = kinds;
        this.makersBefore = makersBefore;
        this.gaps = gaps;
        this.known = known;
    }

    /**
     * The same where some have other links, and some products other makers.
     *
     * @param left by those who are gone, among the first makers
     */
    CustomersOfMakers patched(IntRows otherMakers, SupplyLinks otherLinks, Gaps left) {
        return new CustomersOfMakers(otherMakers, otherLinks, kinds, makersBefore, left, known);
    }

    /** Those of a product's makers. */
    public OfProduct of(int product) {
        return new OfProduct(product, counts(product), gaps.of(product));
    }

    private byte[] counts(int product) {
        var counts = known.get(product);
        if (counts == null) {
            counts = new byte[makersBefore.size(product)];
            known.set(product, counts);
        }
        return counts;
    }

    /** How many customers each maker of one product has. */
    public final class OfProduct {

        private final int product;
        private final int start;
        private final byte[] counts;
        private final int[] gaps;

        private OfProduct(int product, byte[] counts, int[] gaps) {
            this.product = product;
            this.start = makers.start(product);
            this.counts = counts;
            this.gaps = gaps;
        }

        /** Those of the maker at a position among makers. O(its links) for the first time, O(1) from then on. */
        public int at(int position) {
            int maker = makers.at(position);
            int before = Gaps.before(gaps, position - start);
            // What is kept is told of all images of the same makers: it must not be that of changed links.
            return before < counts.length && !links.customers().isPatched(maker)
                    ? kept(before, maker)
                    : links.countCustomers(maker, product, kinds);
        }

        /** Several threads may count and keep the same. */
        private int kept(int index, int maker) {
            int kept = Byte.toUnsignedInt(counts[index]);
            if (kept != UNKNOWN && kept != TOO_MANY) {
                return kept - 1;
            }
            int count = links.countCustomers(maker, product, kinds);
            counts[index] = (byte) Math.min(count + 1, TOO_MANY);
            return count;
        }
    }

    /** As if all were counted. */
    long memory() {
        return makersBefore.values() + 4L * known.length();
    }
}
