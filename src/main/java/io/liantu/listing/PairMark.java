package io.liantu.listing;

import java.time.LocalDate;

/**
 * That a pair is pinned, forbidden, or not wanted by one side.
 *
 * @param id to take it back by
 * @param giver where no resource is named, whatever the enterprise offers
 * @param name of the giver's enterprise
 * @param by who says so; may be empty
 * @param note why; may be empty
 */
public record PairMark(
        String id, DemandId demand, Giver giver, String name, MarkKind kind, String by, String note, LocalDate since) {

    /** Whether it speaks of a giver: of an offer, or of everything that its enterprise offers. */
    boolean isAbout(Giver other) {
        return giver.resource() == null
                ? giver.enterprise().equals(other.enterprise())
                : giver.resource().equals(other.resource());
    }

    /** Whether it keeps the pair from being suggested. */
    boolean keepsApart() {
        return kind != MarkKind.PIN;
    }
}
