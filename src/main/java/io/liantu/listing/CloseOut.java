package io.liantu.listing;

import java.time.LocalDate;

/**
 * That something is done 销号.
 *
 * @param evidence what shows it, such as the number of a contract; not blank
 * @param by who says so; empty when nobody is named
 */
public record CloseOut(String evidence, String by, LocalDate on) {

    public CloseOut {
        if (evidence.isBlank()) {
            throw InvalidItem.withoutEvidence();
        }
        evidence = evidence.strip();
        by = by.strip();
    }
}
