package io.liantu.listing;

import java.time.LocalDate;

/** One line of the demand list 需求清单. It is open until it is closed out 销号 with evidence, and again when the asker says it was not solved. */
public record DemandItem(DemandId id, Particulars what, boolean urgent, Standing standing) implements ListedItem {

    /** A line that nobody else sees yet. */
    public static DemandItem draft(DemandId id, Particulars what, boolean urgent) {
        return new DemandItem(id, what, urgent, Standing.DRAFT);
    }

    @Override
    public String key() {
        return id.value();
    }

    /** Open for everybody to answer. */
    public DemandItem published() {
        return at(standing.published(key()));
    }

    /** Back to a draft, to be written anew. */
    public DemandItem withdrawn() {
        return at(standing.withdrawn(key()));
    }

    /** A project has come of it. */
    public DemandItem matched() {
        return at(standing.matched(key()));
    }

    /** No project is left of it; it is open as before. */
    public DemandItem unmatched() {
        return at(standing.unmatched());
    }

    /**
     * Done.
     *
     * @throws NotInThatState when it is a draft, or closed out already
     * @throws InvalidItem when there is no evidence
     */
    public DemandItem closedOut(String evidence, String by, LocalDate on) {
        return at(standing.closedOut(key(), evidence, by, on));
    }

    /**
     * Open again, since the asker says that it was not solved.
     *
     * @throws NotInThatState when it is not closed out
     * @throws InvalidItem when no reason is given
     */
    public DemandItem reopened(String reason) {
        return at(standing.reopened(key(), reason));
    }

    DemandItem at(Standing other) {
        return new DemandItem(id, what, urgent, other);
    }
}
