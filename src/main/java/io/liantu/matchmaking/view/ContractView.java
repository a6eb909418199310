package io.liantu.matchmaking.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract.
 *
 * @param meeting the two who met
 * @param amount in yuan
 * @param months how long it runs; null when that is not known
 */
public record ContractView(
        String meeting,
        String supplier,
        String supplierName,
        String customer,
        String customerName,
        @Nullable String product,
        @Nullable String productName,
        @Nullable String subject,
        double amount,
        @Nullable Integer months,
        LocalDate signedOn,
        @Nullable LocalDate deliveredOn) {}
