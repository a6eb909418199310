package io.liantu.matchmaking.view;

import io.liantu.matchmaking.SupplyTarget;
import org.jspecify.annotations.Nullable;

/**
 * How far an alliance is with its year.
 *
 * @param amount the target in yuan; null when nobody set one
 * @param elsewhere in yuan, what was signed outside of our events
 * @param signed in yuan, what was signed at our events
 * @param reached in yuan, both together
 * @param share of the target that is reached; null without a target
 */
public record TargetView(
        String alliance,
        String allianceName,
        int year,
        @Nullable Double amount,
        double elsewhere,
        double signed,
        double reached,
        @Nullable Double share,
        long contracts) {

    private static final double WHOLE = 100;

    public static TargetView of(SupplyTarget target) {
        return new TargetView(
                target.alliance(),
                target.allianceName(),
                target.year(),
                target.amount(),
                target.elsewhere(),
                target.signed(),
                target.reached(),
                target.share().orElse(null),
                target.contracts());
    }

    /** How long the part of a bar of length 100 is that was signed elsewhere. */
    public double drawnElsewhere() {
        return amount == null ? 0 : Math.min(WHOLE, elsewhere / amount * WHOLE);
    }

    /** How long the part of a bar of length 100 is that was signed at our events. */
    public double drawnSigned() {
        return amount == null ? 0 : Math.min(WHOLE, reached / amount * WHOLE) - drawnElsewhere();
    }
}
