package io.liantu.matchmaking;

/** What an event is for. */
public enum EventKind {
    /** Suppliers and buyers of a chain meet 供需对接会. */
    SUPPLY_MATCHMAKING,
    /** Banks and enterprises that look for money meet 银企对接会. */
    BANK_ENTERPRISE,
    /** What was negotiated is signed in public 签约大会. */
    SIGNING_CONFERENCE
}
