package io.liantu.network.image;

import java.util.List;

/**
 * A region as the graph has it.
 *
 * @param shownName the name as answers show it
 * @param holders the codes of what it is part of; more than one are refused
 */
public record RegionRow(String code, String shownName, List<String> holders) {

    public RegionRow {
        holders = List.copyOf(holders);
    }
}
