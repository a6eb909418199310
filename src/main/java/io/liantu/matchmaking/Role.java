package io.liantu.matchmaking;

/** On which side somebody sits. */
public enum Role {
    /** Asks for something 需求方. */
    DEMAND,
    /** Offers something: a supplier, a bank 供给方. */
    SUPPLY,
    /** Does both 供需双方. */
    BOTH;

    /** Whether the two have something to talk about: one asks, the other offers. */
    public boolean meets(Role other) {
        return this == BOTH || this != other;
    }
}
