package io.liantu.network.image;

import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises that count, in order of their regions and then of their ids; those of which nobody knows where they
 * are come last. Whoever is in a region is one run of numbers, and whoever is known to be there, but in no smaller
 * region, is the run at its beginning. {@link Newcomers} may come after all of them, and take the place of some.
 */
public final class EnterpriseTable {

    private final Places places;
    private final Numbers numbers;
    private final int[] ranks;
    private final EnterpriseFacts facts;
    private final @Nullable Newcomers newcomers;

    EnterpriseTable(Places places, Texts ids, EnterpriseFacts facts) {
        this(places, new Numbers(ids), facts);
    }

    private EnterpriseTable(Places places, Numbers numbers, EnterpriseFacts facts) {
        this.places = places;
        this.numbers = numbers;
        this.facts = facts;
        ranks = numbers.ranks();
        newcomers = null;
    }

    private EnterpriseTable(EnterpriseTable table, Newcomers newcomers) {
        places = table.places;
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

    /** The enterprises in a region or below it. */
    Runs inside(int region) {
        if (region == RegionTree.NONE) {
            return new Runs();
        }
        var bounds = new IntArrayList();
        places.addInside(region, bounds, 0);
        if (newcomers != null) {
            newcomers.table().places.addInside(region, bounds, size());
        }
        return new Runs(bounds.toIntArray());
    }

    /** The enterprises of no known region, or only known to be in one that holds a region. */
    Runs unknown(int region) {
        var bounds = new IntArrayList();
        places.addUnknown(region, bounds, 0);
        if (newcomers != null) {
            newcomers.table().places.addUnknown(region, bounds, size());
        }
        return new Runs(bounds.toIntArray());
    }

    /** Where an enterprise is, or {@link RegionTree#NONE}. O(log regions). */
    public int place(int enterprise) {
        return tableOf(enterprise).places.of(within(enterprise));
    }

    /** Where its own enterprises are, without newcomers. */
    Places places() {
        return places;
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
                place == RegionTree.NONE ? null : places.regions().shownName(place),
                known.revenue(own),
                known.growth(own),
                known.employees(own),
                known.honours(own),
                known.isFictional(own));
    }

    void write(ColumnWriter out) throws IOException {
        places.write(out);
        numbers.write("enterprises", out);
        facts.write(out);
    }

    static EnterpriseTable read(RegionTree regions, ColumnReader in) throws IOException {
        var places = Places.read(regions, in);
        var numbers = Numbers.read("enterprises", in);
        in.refuseUnless(places.size() == numbers.size(), "enterprises");
        return new EnterpriseTable(places, numbers, EnterpriseFacts.read(numbers.size(), in));
    }

    long memory() {
        return places.memory() + 4L * ranks.length + numbers.memory() + facts.memory();
    }
}
