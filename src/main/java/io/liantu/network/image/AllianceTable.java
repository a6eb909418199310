package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    void write(ColumnWriter out) throws IOException {
        Texts.of(ids).write("alliances.ids", out);
        Texts.of(names).write("alliances.names", out);
        TextLists.write("alliances.chains", chains.stream().map(TreeSet::new).toList(), out);
        regions.write("alliances.regions", out);
        memberships.write("alliances.memberships", out);
        out.longs("alliances.leads", leads.toLongArray());
    }

    static AllianceTable read(int enterprises, int regions, ColumnReader in) throws IOException {
        var ids = Texts.read("alliances.ids", in).list();
        var names = Texts.read("alliances.names", in).list();
        var chains = TextLists.read("alliances.chains", in);
        in.refuseUnless(ids.size() == names.size(), "alliances.ids");
        in.refuseUnless(chains.size() == names.size(), "alliances.chains");
        return new AllianceTable(
                ids,
                names,
                chains.stream().map(Set::copyOf).toList(),
                IntRows.read("alliances.regions", names.size(), regions, in),
                IntRows.read("alliances.memberships", enterprises, names.size(), in),
                BitSet.valueOf(in.longs("alliances.leads")));
    }

    long memory() {
        return regions.memory() + memberships.memory() + leads.size() / 8;
    }
}
