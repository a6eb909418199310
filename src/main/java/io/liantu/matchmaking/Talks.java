package io.liantu.matchmaking;

import io.liantu.listing.ItemKind;

/** What people talk about at events. */
final class Talks {

    private Talks() {}

    /** Whether a demand is talked about at such an event: banks are there for money, and the other events for the rest. */
    static boolean isAbout(EventKind event, ItemKind demand) {
        return (event == EventKind.BANK_ENTERPRISE) == (demand == ItemKind.FINANCE);
    }
}
