package io.liantu.matchmaking;

import io.liantu.chain.ProductId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What two agreed.
 *
 * @param supplier the number of the participant who supplies, or lends
 * @param product null when it is none of the known ones, as with a loan
 * @param subject what it is about, in words; null when the product says it all
 * @param amount in yuan
 * @param months how long it runs; null when that is not agreed
 */
public record ContractTerms(
        int supplier,
        @Nullable ProductId product,
        @Nullable String subject,
        double amount,
        @Nullable Integer months,
        LocalDate signedOn) {

    private static final double MOST = 1e13;
    private static final int MOST_MONTHS = 600;

    public ContractTerms {
        if (!(amount > 0) || amount > MOST) {
            throw InvalidOutcome.of("amount", amount);
        }
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            throw InvalidOutcome.of("months", months, MOST_MONTHS);
        }
    }
}
