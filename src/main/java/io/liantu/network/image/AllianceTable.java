package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The alliances by id, and who belongs to them.
 *
 * @param ids in their order
 * @param chains by alliance: the ids of the chains that it guides
 * @param regions by alliance: where it is located, or any of its members that count that count
 * @param memberships by enterprise: the alliances it belongs to
 * @param leads by position in {@code memberships}: whether it has the role of leader
 */
public record AllianceTable(
        List<String> ids,
        List<String> names,
        List<Set<String>> chains,
        IntRows regions,
        IntRows memberships,
        BitSet leads) {

    public AllianceTable {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        chains = List.copyOf(chains);
    }

    /** By alliance: the regions that are known. */
    static IntRows regionsOf(List<AllianceRow> alliances, RegionTree regions) {
        var sets = new ArrayList<IntRBTreeSet>();
        for (var alliance : alliances) {
            var set = new IntRBTreeSet();
            alliance.regions().stream()
                    .mapToInt(regions::find)
                    .filter(region -> region != RegionTree.NONE)
                    .forEach(set::add);
            sets.add(set);
        }
        return IntRows.of(sets);
    }

    long memory() {
        return regions.memory() + memberships.memory() + leads.size() / 8;
    }
}
