package io.liantu.score;

import io.liantu.shared.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a score: a named feature, how much it can add at most, and what is known of it.
 *
 * @param feature its name, such as {@code links}
 * @param weight what it adds at most, in points of 100
 * @param value from 0 to 1; null when unknown, which is not zero
 * @param explanation the facts behind the value, or what is to be found out
 */
public record Reason(
        String feature, double weight, @Nullable Double value, Explanation explanation) {

    public Reason {
        if (value != null && (value < 0 || value > 1 || value.isNaN())) {
            throw new IllegalArgumentException(feature + " is from 0 to 1, not " + value);
        }
    }

    public boolean isKnown() {
        return value != null;
    }

    /** What it adds to the score, in points; null when unknown. */
    public @Nullable Double contribution() {
        return value == null ? null : weight * value;
    }

    /** What it adds if what is unknown turns out worst, in points. */
    public double atLeast() {
        return value == null ? 0 : weight * value;
    }

    /** What it adds if what is unknown turns out best, in points. */
    public double atMost() {
        return value == null ? weight : weight * value;
    }
}
