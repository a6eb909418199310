package io.liantu.network.image;

import java.util.List;

/**
 * Collects what the network consists of, and numbers it. Links come after that, in a {@link LinksBuilder}. Only
 * enterprises that count are added.
 */
public final class ThingsBuilder {

    private final RegionTree regions;
    private final ProductWeb products;
    private final List<AllianceRow> alliances;
    private final EnterprisesBuilder enterprises;

    /**
     * Begins with what there is little of.
     *
     * @throws ImageRefused when the regions are no tree
     */
    public ThingsBuilder(List<RegionRow> regions, List<ProductRow> products, List<AllianceRow> alliances) {
        this.regions = RegionTree.of(regions);
        this.products = ProductWeb.of(products);
        this.alliances = List.copyOf(alliances);
        enterprises = new EnterprisesBuilder(this.regions);
    }

    /**
     * Adds an enterprise.
     *
     * @throws ImageRefused when it is located in several regions
     */
    public void add(EnterpriseRow enterprise) {
        enterprises.add(enterprise);
    }

    /** Numbers all of them. */
    public LinksBuilder numbered() {
        return new LinksBuilder(regions, products, enterprises.table(), alliances);
    }
}
