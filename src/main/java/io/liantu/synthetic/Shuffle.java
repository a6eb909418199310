package io.liantu.synthetic;

/**
 * Puts ranks into another order without a table, so that the most sought-after do not all come first: rank × multiplier
 * modulo the count, where the two have no common divisor.
 *
 * @param count how many ranks there are
 * @param multiplier has no divisor in common with the count
 */
record Shuffle(int count, long multiplier) {

    private static final double GOLDEN_RATIO = 0.6180339887498949;

    static Shuffle of(int count) {
        long multiplier = Math.max(1, Math.round(count * GOLDEN_RATIO));
        while (commonDivisor(multiplier, count) > 1) {
            multiplier++;
        }
        return new Shuffle(count, multiplier);
    }

    int placeOf(int rank) {
        return (int) (rank * multiplier % count);
    }

    private static long commonDivisor(long a, long b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }
}
