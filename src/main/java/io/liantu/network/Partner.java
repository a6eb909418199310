package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.region.RegionCode;
import java.util.List;

/**
 * What is known of an enterprise as a partner in trade.
 *
 * @param place the codes of its region and of everything that holds it; empty when unknown
 * @param makes what it makes, and of what that is a kind, by id
 * @param buys what it states that it buys, and of what that is a kind, by id
 * @param customers how many enterprises it is known to supply with whatever
 * @param alliances the names of those it belongs to
 */
public record Partner(
        Enterprise enterprise,
        List<RegionCode> place,
        List<ProductId> makes,
        List<ProductId> buys,
        long customers,
        List<String> alliances) {

    public Partner {
        place = List.copyOf(place);
        makes = List.copyOf(makes);
        buys = List.copyOf(buys);
        alliances = List.copyOf(alliances);
    }
}
