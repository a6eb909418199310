package io.liantu.network.image;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import java.io.IOException;

/**
 * The supply network at one moment.
 *
 * @param makes its amounts are shares of revenue, 0 to 1
 * @param buys its amounts are yuan a year
 * @param counts how many make each product where; it follows from the others
 * @param reach where the customers of each enterprise are; it follows from the others
 * @param customersOfMakers how many each maker of a product supplies with it; it follows from the others
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
        CoverageCounts counts,
        Reach reach,
        CustomersOfMakers customersOfMakers) {

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
                CoverageCounts.of(regions, enterprises, makes.enterprises()),
                Reach.of(links.customers()),
                new CustomersOfMakers(makes.enterprises(), links, products.kinds()));
    }

    /** Writes it as columns. O(size). */
    public void write(ColumnWriter out) throws IOException {
        regions.write(out);
        products.write(out);
        enterprises.write(out);
        makes.write("makes", out);
        buys.write("buys", out);
        links.write(out);
        purchases.write(out);
        alliances.write(out);
    }

    /**
     * Reads what {@link #write} wrote. O(size).
     *
     * @throws io.liantu.network.snapshot.SnapshotRefused when the columns are not whole, or no network
     */
    public static NetworkImage read(ColumnReader in) throws IOException {
        var regions = RegionTree.read(in);
        var products = ProductWeb.read(in);
        var table = EnterpriseTable.read(regions, in);
        return new NetworkImage(
                regions,
                products,
                table,
                FactsByProduct.read("makes", products.size(), table.size(), in),
                FactsByProduct.read("buys", products.size(), table.size(), in),
                SupplyLinks.read(table.size(), products.size(), in),
                Purchases.read(table.size(), products.size(), in),
                AllianceTable.read(table.size(), regions.size(), in));
    }

    /** How many bytes it takes on the heap, without the few of regions and of the names of alliances. */
    public long memory() {
        return products.memory()
                + enterprises.memory()
                + makes.memory()
                + buys.memory()
                + links.memory()
                + purchases.memory()
                + alliances.memory()
                + counts.memory()
                + reach.memory()
                + customersOfMakers.memory();
    }
}
