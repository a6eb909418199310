package io.liantu.evaluation;

/**
 * A value, and where it would lie in 95 of 100 cases had other questions of the same sort been asked.
 *
 * @param value what was measured
 * @param low the lower end
 * @param high the upper end
 */
public record Range(double value, double low, double high) {

    /** Whether it is above nothing even at its lower end. */
    boolean isPositive() {
        return low > 0;
    }
}
