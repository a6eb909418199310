package io.liantu.network.image;

import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import java.util.Arrays;

/**
 * The enterprises that count, in order of their regions and then of their ids; those of which nobody knows where they
 * are come last. Whoever is in a region is one run of numbers, and whoever is known to be there, but in no smaller
 * region, is the run at its beginning.
 */
public final class EnterpriseTable {

    private final RegionTree regions;
    private final int[] firsts;
    private final Numbers numbers;
    private final int[] ranks;
    private final EnterpriseFacts facts;

    /**
     * A table.
     *
     * @param firsts by region: the first enterprise in it; then the first of unknown region, then how many there are
     */
    EnterpriseTable(RegionTree regions, int[] firsts, Texts ids, EnterpriseFacts facts) {
        this.regions = regions;
        this.firsts = firsts;
        this.facts = facts;
        numbers = new Numbers(ids);
        ranks = numbers.ranks();
    }

    public int size() {
        return ranks.length;
    }

    /** The number of an enterprise, or -1. */
    public int find(String id) {
        return numbers.find(id);
    }

    public EnterpriseId id(int enterprise) {
        return new EnterpriseId(numbers.key(enterprise));
    }

    /** Its place in the order of ids. */
    public int rank(int enterprise) {
        return ranks[enterprise];
    }

    /** The first enterprise in a region. */
    public int first(int region) {
        return firsts[region];
    }

    /** The number after the last enterprise in a region or below it. */
    public int end(int region) {
        return firsts[regions.end(region)];
    }

    /** The number after the last enterprise that is in a region but in no smaller one. */
    public int endOfOwn(int region) {
        return firsts[region + 1];
    }

    /** The first enterprise of unknown region; all after it are, too. */
    public int firstUnknown() {
        return firsts[regions.size()];
    }

    /** Where an enterprise is, or {@link RegionTree#NONE}. O(log regions). */
    public int place(int enterprise) {
        if (enterprise >= firstUnknown()) {
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
        return facts.names().get(enterprise);
    }

    /** The enterprise as answers show it. */
    public Enterprise get(int enterprise) {
        int place = place(enterprise);
        return new Enterprise(
                id(enterprise),
                name(enterprise),
                place == RegionTree.NONE ? null : regions.shownName(place),
                facts.revenue(enterprise),
                facts.employees(enterprise),
                facts.honours(enterprise),
                facts.isFictional(enterprise));
    }

    long memory() {
        return 4L * (firsts.length + ranks.length) + numbers.memory() + facts.memory();
    }
}
