package io.liantu.synthetic;

/**
 * Draws that depend on nothing but the seed and what they are for, so that any part of a network can be made without
 * the parts before it. SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195) mixes the bits.
 *
 * @param seed tells networks of the same size apart
 */
record Draws(long seed) {

    /** What is drawn, so that draws for different purposes are independent. */
    enum Purpose {
        CITY(1),
        MAKES_COUNT(2),
        PRODUCT(3),
        SHARE(4),
        BUYING_COUNT(5),
        SUPPLIER(6),
        LINK_PRODUCT(7),
        AMOUNT(8),
        SINCE(9),
        EMPLOYEES(10),
        CAPITAL(11),
        REVENUE(12),
        FOUNDED(13),
        STATUS(14),
        INPUT(15),
        INPUT_SHARE(16);

        private final long number;

        Purpose(long number) {
            this.number = number;
        }
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double ULP = 0x1.0p-53;

    /** From 0, inclusive, to 1, exclusive. */
    double unit(Purpose purpose, long of, int turn) {
        return (bits(purpose, of, turn) >>> 11) * ULP;
    }

    /** From 0, inclusive, to a bound, exclusive; all alike. */
    int below(int bound, Purpose purpose, long of, int turn) {
        return (int) (((bits(purpose, of, turn) >>> 32) * bound) >>> 32);
    }

    private long bits(Purpose purpose, long of, int turn) {
        return mixed(mixed(mixed(seed + GOLDEN * purpose.number) + GOLDEN * of) + GOLDEN * turn);
    }

    private static long mixed(long bits) {
        long some = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        some = (some ^ (some >>> 27)) * 0x94D049BB133111EBL;
        return some ^ (some >>> 31);
    }
}
