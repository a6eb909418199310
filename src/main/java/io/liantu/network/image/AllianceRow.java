package io.liantu.network.image;

import java.util.List;

/**
 * An alliance as the graph has it.
 *
 * @param chains the ids of the chains that it guides
 * @param regions the codes of the regions that it is located in, or any of its members, whether that one counts or not
 */
public record AllianceRow(String id, String name, List<String> chains, List<String> regions) {

    public AllianceRow {
        chains = List.copyOf(chains);
        regions = List.copyOf(regions);
    }
}
