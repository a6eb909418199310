package io.liantu.listing;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a list says. What is not known is null, never zero.
 *
 * @param enterprise who asks or offers
 * @param product what it is about; null where it is about none
 * @param amount in yuan
 * @param raisedOn the day on which it was raised
 * @param until the last day on which it is of use
 */
public record Particulars(
        EnterpriseId enterprise,
        ItemKind kind,
        @Nullable ProductId product,
        String summary,
        @Nullable Double amount,
        @Nullable LocalDate raisedOn,
        @Nullable LocalDate until) {

    /** Whether the last day on which it is of use has passed. */
    public boolean isPast(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    public Optional<ProductId> findProduct() {
        return Optional.ofNullable(product);
    }

    /** In yuan; empty when unknown. */
    public Optional<Double> findAmount() {
        return Optional.ofNullable(amount);
    }

    /** The same, raised on a day unless it says on which. */
    Particulars raisedBy(LocalDate day) {
        return raisedOn != null ? this : new Particulars(enterprise, kind, product, summary, amount, day, until);
    }

    /** Refuses what nobody can mean. */
    Particulars checked() {
        if (summary.isBlank()) {
            throw InvalidItem.withoutSummary();
        }
        requireAmount(amount);
        if (raisedOn != null && until != null && until.isBefore(raisedOn)) {
            throw InvalidItem.until(until, raisedOn);
        }
        return this;
    }

    /**
     * Refuses an amount in yuan that nobody can ask for, offer or agree upon.
     *
     * @param amount null when it is left open
     */
    static void requireAmount(@Nullable Double amount) {
        if (amount != null && !(amount > 0 && amount < Double.POSITIVE_INFINITY)) {
            throw InvalidItem.amount(amount);
        }
    }
}
