package io.liantu.evaluation;

/**
 * Items with one and the same score, some of which are right, in a ranking. All values that follow are those that a random
 * order of the tied items has on average, after McSherry and Najork 2008, "Computing information retrieval performance
 * measures efficiently in the presence of tied scores" (doi:10.1007/978-3-540-78646-7_38).
 *
 * @param above how many items have a higher score
 * @param rightAbove how many of those are right
 * @param tied how many items have this score
 * @param right how many of those are right, at least one
 */
record Level(double above, double rightAbove, double tied, double right) {

    private static final double EULER = 0.577_215_664_901_532_9;
    private static final int SMALL = 64;
    private static final double THIRD_TERM = 12;

    /**
     * The precision at the place of each right item, summed up. At place i of the tied ones it is right with the chance
     * right / tied, and then (i − 1)(right − 1)/(tied − 1) others before it are; the sum over i has harmonic numbers in it.
     */
    double precisions() {
        double slope = tied > 1 ? (right - 1) / (tied - 1) : 0;
        double first = rightAbove + 1 - slope * (above + 1);
        return right / tied * (first * (harmonic(above + tied) - harmonic(above)) + slope * tied);
    }

    /** How many of the first k items are right ones of this level. */
    double rightWithin(double k) {
        return right * Math.max(0, Math.min(tied, k - above)) / tied;
    }

    /** The chance that none of its right items is among the first k. */
    double missed(int k) {
        var missed = 1.0;
        for (var taken = 0; taken < Math.min(tied, k - above); taken++) {
            missed *= Math.max(0, tied - right - taken) / (tied - taken);
        }
        return missed;
    }

    /** One divided by the rank of its first right item. */
    double reciprocalRank() {
        var sum = 0.0;
        double chance = right / tied;
        for (var place = 1; place <= tied - right + 1; place++) {
            sum += chance / (above + place);
            chance *= (tied - place - right + 1) / Math.max(1, tied - place);
        }
        return sum;
    }

    /** 1 + 1/2 + … + 1/n; for large n by its expansion, which is exact to ten digits there. */
    private static double harmonic(double n) {
        if (n > SMALL) {
            return Math.log(n) + EULER + 1 / (2 * n) - 1 / (THIRD_TERM * n * n);
        }
        var sum = 0.0;
        for (var i = 1; i <= n; i++) {
            sum += 1.0 / i;
        }
        return sum;
    }
}
