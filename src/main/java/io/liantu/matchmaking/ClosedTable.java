package io.liantu.matchmaking;

import java.util.Optional;

/**
 * A table that is lost 停用.
 *
 * @param table its number
 * @param fromSlot the first slot in which it is not there
 */
public record ClosedTable(int table, int fromSlot) {

    private static final String FROM = "@";

    /** What {@link #toString} writes; empty for anything else. */
    static Optional<ClosedTable> parse(String text) {
        var parts = text.split(FROM, -1);
        return parts.length == 2
                ? Optional.of(new ClosedTable(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return table + FROM + fromSlot;
    }
}
