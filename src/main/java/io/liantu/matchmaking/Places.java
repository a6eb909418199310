package io.liantu.matchmaking;

import java.util.List;

/**
 * Where a meeting could be at one time.
 *
 * @param clashes what speaks against the time, whatever the table
 * @param tables the numbers of those that are free then
 */
public record Places(Slot slot, List<Clash> clashes, List<Integer> tables) {

    public Places {
        clashes = List.copyOf(clashes);
        tables = List.copyOf(tables);
    }
}
