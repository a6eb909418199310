package io.liantu.network.image;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The alliances by id, and who belongs to them.
 *
 * @param chains by alliance: the ids of the chains that it guides
 * @param regions by alliance: where it is located, or any of its members
 * @param memberships by enterprise: the alliances it belongs to
 * @param leads by position in {@code memberships}: whether it has the role of leader
 */
public record AllianceTable(
        List<String> names, List<Set<String>> chains, IntRows regions, IntRows memberships, BitSet leads) {

    public AllianceTable {
        names = List.copyOf(names);
        chains = List.copyOf(chains);
    }

    long memory() {
        return regions.memory() + memberships.memory() + leads.size() / 8;
    }
}
