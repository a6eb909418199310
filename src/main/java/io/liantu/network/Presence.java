package io.liantu.network;

import java.util.List;

/**
 * How many enterprises make a product, by where they are.
 *
 * @param inside the region or a region below it
 * @param outside known to be elsewhere
 * @param unknown nobody knows where
 * @param unknownNames the names of some of those of unknown region, by enterprise id
 */
public record Presence(long inside, long outside, long unknown, List<String> unknownNames) {

    /** Nobody is known to make it. */
    public static final Presence NONE = new Presence(0, 0, 0, List.of());

    public Presence {
        unknownNames = List.copyOf(unknownNames);
    }

    Presence withoutNames() {
        return unknownNames.isEmpty() ? this : new Presence(inside, outside, unknown, List.of());
    }

    public boolean isLocal() {
        return inside > 0;
    }

    public boolean isNowhere() {
        return inside + outside + unknown == 0;
    }
}
