package io.liantu.score;

/** Turns a count into a value from 0 to 1 that grows ever more slowly: the first partner says more than the tenth. */
public final class Saturation {

    private Saturation() {}

    /** count / (count + half): 0 for none, one half at {@code half}, never quite 1. */
    public static double of(long count, double half) {
        return count / (count + half);
    }
}
