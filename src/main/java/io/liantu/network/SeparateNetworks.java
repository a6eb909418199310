package io.liantu.network;

import io.liantu.network.image.AllianceRow;
import io.liantu.network.image.NetworkContents;
import io.liantu.network.image.ProductRow;
import io.liantu.network.image.RegionRow;
import io.liantu.network.image.ThingsBuilder;
import java.util.List;

/** Networks in memory that are none of the graph: as it was, or as it would be if something were not known. */
public final class SeparateNetworks {

    private SeparateNetworks() {}

    /**
     * A network of some contents.
     *
     * @throws io.liantu.network.image.ImageRefused when they are of a shape that arrays do not hold
     */
    public static SupplyNetwork of(
            List<RegionRow> regions, List<ProductRow> products, List<AllianceRow> alliances, NetworkContents contents) {
        var things = new ThingsBuilder(regions, products, alliances);
        contents.tellEnterprises(things::add);
        var links = things.numbered();
        contents.tellLinks(links);
        return new ImageSupplyNetwork(links.image());
    }
}
