package io.liantu.network.image;

import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises that count, in order of their regions and then of their ids; those of which nobody knows where they
 * are come last. Whoever is in a region is one run of numbers, and whoever is known to be there, but in no smaller
 * region, is the run at its beginning. {@link Newcomers} may come after all of them, and take the place of some.
 */
public final class EnterpriseTable {

    private final RegionTree regions;
    private final int[] firsts;
    private final Numbers numbers;
    private final int[] ranks;
    private final EnterpriseFacts facts;
    private final @Nullable Newcomers newcomers;

    /**
     * A table.
     *
     * @param firsts by region: the first enterprise in it; then the first of unknown region, then how many there are
     */
    EnterpriseTable(RegionTree regions, int[] firsts, Texts ids, EnterpriseFacts facts) {
        this(regions, firsts, new Numbers(ids), facts);
    }

    private EnterpriseTable(RegionTree regions, int[] firsts, Numbers numbers, EnterpriseFacts facts) {
        this.regions = regions;
        this.firsts = firsts;
        this.numbers = numbers;
        this.facts = facts;
        ranks = numbers.ranks();
        newcomers = null;
    }

    private EnterpriseTable(EnterpriseTable table, Newcomers newcomers) {
        regions = table.regions;
        firsts = table.firsts;
        facts = table.facts;
        numbers = table.numbers;
        ranks = table.ranks;
        this.newcomers = newcomers;
    }

    /** The same with some that come after all others, or in place of some. */
    EnterpriseTable with(Newcomers others) {
        return new EnterpriseTable(this, others);
    }

    /** How many numbers there are, without those of newcomers. */
    int size() {
        return ranks.length;
    }

    /** The number after the last. */
    int limit() {
        return newcomers == null ? size() : size() + newcomers.table().size();
    }

    /** How many enterprises there are. */
    public int count() {
        return newcomers == null
                ? size()
                : size() + newcomers.table().size() - newcomers.gone().size();
    }

    /** The number of an enterprise, or -1. */
    public int find(String id) {
        if (newcomers == null) {
            return numbers.find(id);
        }
        int newcomer = newcomers.table().find(id);
        int found = newcomer >= 0 ? size() + newcomer : numbers.find(id);
        return newcomers.gone().contains(found) ? -1 : found;
    }

    public EnterpriseId id(int enterprise) {
        return new EnterpriseId(tableOf(enterprise).numbers.key(within(enterprise)));
    }

    /** The table that has an enterprise: this one, or that of the newcomers. */
    private EnterpriseTable tableOf(int enterprise) {
        return newcomers == null || enterprise < size() ? this : newcomers.table();
    }

    /** Its number in the table that has it. */
    private int within(int enterprise) {
        return enterprise < size() ? enterprise : enterprise - size();
    }

    /** Grows with the order of ids. */
    public long rank(int enterprise) {
        return newcomers != null && enterprise >= size()
                ? newcomers.rank(enterprise - size())
                : Newcomers.rankAmongOthers(ranks[enterprise]);
    }

    /** Its place in the order of the table's ids. */
    int placeInOrder(int enterprise) {
        return ranks[enterprise];
    }

    /** How many ids of the table are less than one. O(log n). */
    int countBefore(String id) {
        return numbers.countBefore(id);
    }

    /** The first enterprise in a region. */
    int first(int region) {
        return firsts[region];
    }

    /** The number after the last enterprise that is in a region but in no smaller one. */
    int endOfOwn(int region) {
        return firsts[region + 1];
    }

    /** The enterprises in a region or below it. */
    Runs inside(int region) {
        if (region == RegionTree.NONE) {
            return new Runs();
        }
        var bounds = new IntArrayList();
        addInside(region, bounds, 0);
        if (newcomers != null) {
            newcomers.table().addInside(region, bounds, size());
        }
        return new Runs(bounds.toIntArray());
    }

    private void addInside(int region, IntArrayList bounds, int offset) {
        bounds.add(offset + firsts[region]);
        bounds.add(offset + firsts[regions.end(region)]);
    }

    /** The enterprises of no known region, or only known to be in one that holds a region. */
    Runs unknown(int region) {
        var bounds = new IntArrayList();
        addUnknown(region, bounds, 0);
        if (newcomers != null) {
            newcomers.table().addUnknown(region, bounds, size());
        }
        return new Runs(bounds.toIntArray());
    }

    private void addUnknown(int region, IntArrayList bounds, int offset) {
        int holder = region == RegionTree.NONE ? region : regions.parent(region);
        for (int at = holder; at != RegionTree.NONE; at = regions.parent(at)) {
            bounds.add(offset + firsts[at]);
            bounds.add(offset + firsts[at + 1]);
        }
        bounds.add(offset + firsts[regions.size()]);
        bounds.add(offset + size());
    }

    /** Where an enterprise is, or {@link RegionTree#NONE}. O(log regions). */
    public int place(int enterprise) {
        return tableOf(enterprise).ownPlace(within(enterprise));
    }

    private int ownPlace(int enterprise) {
        if (enterprise >= firsts[regions.size()]) {
            return RegionTree.NONE;
        }
        int found = Arrays.binarySearch(firsts, 0, regions.size(), enterprise);
        int region = found >= 0 ? found : -found - 2;
        while (firsts[region + 1] <= enterprise) {
            region++;
        }
        return region;
    }

    public String name(int enterprise) {
        return tableOf(enterprise).facts.names().get(within(enterprise));
    }

    /** The enterprise as answers show it. */
    public Enterprise get(int enterprise) {
        int place = place(enterprise);
        int own = within(enterprise);
        var known = tableOf(enterprise).facts;
        return new Enterprise(
                id(enterprise),
                name(enterprise),
                place == RegionTree.NONE ? null : regions.shownName(place),
                known.revenue(own),
                known.employees(own),
                known.honours(own),
                known.isFictional(own));
    }

    void write(ColumnWriter out) throws IOException {
        out.ints("regions.firsts", firsts);
        numbers.write("enterprises", out);
        facts.write(out);
    }

    static EnterpriseTable read(RegionTree regions, ColumnReader in) throws IOException {
        var firsts = in.starts("regions.firsts");
        var numbers = Numbers.read("enterprises", in);
        in.refuseUnless(
                firsts.length == regions.size() + 2 && firsts[regions.size() + 1] == numbers.size(), "regions.firsts");
        return new EnterpriseTable(regions, firsts, numbers, EnterpriseFacts.read(numbers.size(), in));
    }

    long memory() {
        return 4L * (firsts.length + ranks.length) + numbers.memory() + facts.memory();
    }
}
