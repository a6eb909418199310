package io.liantu.network.image;

/**
 * Facts by the numbers of the things they are about, in order. They are told twice, to be counted and to be put into
 * their places, so that nothing is kept besides the arrays. No product may be a kind of another.
 */
public interface OrderedFacts {

    /** Hears who makes what. */
    @FunctionalInterface
    interface Makes {
        /**
         * Hears of one.
         *
         * @param share of the maker's revenue, 0 to 1
         */
        void add(int maker, int product, double share);
    }

    /** Hears who supplies whom. */
    @FunctionalInterface
    interface Links {
        /**
         * Hears of one.
         *
         * @param amount in yuan a year
         */
        void add(int supplier, int customer, int product, double amount);
    }

    /** Tells who makes what, by maker; each product of a maker once. */
    void tellMakes(Makes to);

    /** Tells who supplies whom with what, by customer, then supplier, then product. */
    void tellLinks(Links to);

    /** Whether amounts are kept, and the links by product; without them a network takes less than half the memory. */
    boolean isComplete();
}
