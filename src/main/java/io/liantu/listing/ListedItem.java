package io.liantu.listing;

/** A line of one of the two lists. */
public sealed interface ListedItem permits DemandItem, ResourceItem {

    /** Its id as text. */
    String key();

    /** What it says. */
    Particulars what();

    /** How far it is. */
    Standing standing();

    /** Whether others may be matched with it. */
    default boolean isOpen() {
        return standing().state().isOpen();
    }
}
