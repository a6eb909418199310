package io.liantu.network.image;

/**
 * The supply network at one moment.
 *
 * @param makes its amounts are shares of revenue, 0 to 1
 * @param buys its amounts are yuan a year
 */
public record NetworkImage(
        RegionTree regions,
        ProductWeb products,
        EnterpriseTable enterprises,
        FactsByProduct makes,
        FactsByProduct buys,
        SupplyLinks links,
        Purchases purchases,
        AllianceTable alliances) {

    /** How many bytes of memory it takes, without the few of regions and of the names of alliances. */
    public long memory() {
        return products.memory()
                + enterprises.memory()
                + makes.memory()
                + buys.memory()
                + links.memory()
                + purchases.memory()
                + alliances.memory();
    }
}
