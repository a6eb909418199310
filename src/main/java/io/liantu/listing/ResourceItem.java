package io.liantu.listing;

import java.time.LocalDate;

/** One line of the resource list 资源清单: what an enterprise offers until it is used up or out of date, and closed out 销号. */
public record ResourceItem(ResourceId id, Particulars what, Standing standing) implements ListedItem {

    /** A line that nobody else sees yet. */
    public static ResourceItem draft(ResourceId id, Particulars what) {
        return new ResourceItem(id, what, Standing.DRAFT);
    }

    @Override
    public String key() {
        return id.value();
    }

    /** Open for everybody to take up. */
    public ResourceItem published() {
        return at(standing.published(key()));
    }

    /** Back to a draft, to be written anew. */
    public ResourceItem withdrawn() {
        return at(standing.withdrawn(key()));
    }

    /**
     * Done.
     *
     * @throws NotInThatState when it is a draft, or closed out already
     * @throws InvalidItem when there is no evidence
     */
    public ResourceItem closedOut(String evidence, String by, LocalDate on) {
        return at(standing.closedOut(key(), evidence, by, on));
    }

    /**
     * Open again, since it is on offer once more.
     *
     * @throws NotInThatState when it is not closed out
     * @throws InvalidItem when no reason is given
     */
    public ResourceItem reopened(String reason) {
        return at(standing.reopened(key(), reason));
    }

    ResourceItem at(Standing other) {
        return new ResourceItem(id, what, other);
    }
}
