package io.liantu.matchmaking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The amount of local supply that an alliance wants to see signed in a year 配套目标.
 *
 * @param alliance its id
 * @param amount in yuan; null when nobody set one
 * @param elsewhere in yuan, what was signed that year outside of our events
 * @param signed in yuan, what was signed that year at our events, and after them
 * @param contracts how many contracts that is
 */
public record SupplyTarget(
        String alliance,
        String allianceName,
        int year,
        @Nullable Double amount,
        double elsewhere,
        double signed,
        long contracts) {

    /** In yuan, all that was signed that year. */
    public double reached() {
        return elsewhere + signed;
    }

    /** How much of it is reached, 0 and more; empty without a target. */
    public Optional<Double> share() {
        return amount == null ? Optional.empty() : Optional.of(reached() / amount);
    }
}
