package io.liantu.intake.format;

import java.time.LocalDate;

/** Where a spreadsheet begins to count days. */
public enum DateSystem {
    /** As almost all do, with a 29 February 1900 that never was. */
    FROM_1900(LocalDate.of(1899, 12, 30)),
    /** As workbooks from older Macs do. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    private final LocalDate zero;

    DateSystem(LocalDate zero) {
        this.zero = zero;
    }

    /** The date that a count of days means, in the system of 1900 from 1 March 1900 on. */
    public LocalDate date(long days) {
        return zero.plusDays(days);
    }
}
