package io.liantu.network.image;

/**
 * The supply network at one moment.
 *
 * @param makes its amounts are shares of revenue, 0 to 1
 * @param buys its amounts are yuan a year
 * @param counts how many make each product where; it follows from the others
 */
public record NetworkImage(
        RegionTree regions,
        ProductWeb products,
        EnterpriseTable enterprises,
        FactsByProduct makes,
        FactsByProduct buys,
        SupplyLinks links,
        Purchases purchases,
        AllianceTable alliances,
        CoverageCounts counts) {

    /** The same with the counts that follow from it. */
    public NetworkImage(
            RegionTree regions,
            ProductWeb products,
            EnterpriseTable enterprises,
            FactsByProduct makes,
            FactsByProduct buys,
            SupplyLinks links,
            Purchases purchases,
            AllianceTable alliances) {
        this(
                regions,
                products,
                enterprises,
                makes,
                buys,
                links,
                purchases,
                alliances,
                CoverageCounts.of(regions, enterprises, makes.enterprises()));
    }

    /** How many bytes of memory it takes, without the few of regions and of the names of alliances. */
    public long memory() {
        return products.memory()
                + enterprises.memory()
                + makes.memory()
                + buys.memory()
                + links.memory()
                + purchases.memory()
                + alliances.memory()
                + counts.memory();
    }
}
