package io.liantu.matchmaking;

import io.liantu.enterprise.EnterpriseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract 合同 that was signed at an event, or after it.
 *
 * @param supplier who supplies, or lends
 * @param customer who is supplied, or borrows
 * @param productName null when there is no product
 * @param deliveredOn when it was fulfilled; null when it is not yet
 */
public record Contract(
        MeetingId meeting,
        EnterpriseId supplier,
        String supplierName,
        EnterpriseId customer,
        String customerName,
        ContractTerms terms,
        @Nullable String productName,
        @Nullable LocalDate deliveredOn) {

    /**
     * Fulfilled.
     *
     * @throws InvalidOutcome when that were before it was signed
     */
    Contract delivered(LocalDate on) {
        if (on.isBefore(terms.signedOn())) {
            throw InvalidOutcome.of("delivered", on, terms.signedOn());
        }
        return new Contract(meeting, supplier, supplierName, customer, customerName, terms, productName, on);
    }
}
