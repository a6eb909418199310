package io.liantu.intake.identity;

import java.util.Locale;

/** What became of a pair of enterprises that are likely the same. */
public enum PairState {
    /** Nobody has decided yet. */
    OPEN,
    /** Somebody said that they are the same; they are merged. */
    CONFIRMED,
    /** Somebody said that they are two; they are never suggested again. */
    REJECTED;

    /** As it stands in the graph and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
