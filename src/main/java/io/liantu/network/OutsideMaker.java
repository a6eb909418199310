package io.liantu.network;

import io.liantu.alliance.Membership;
import io.liantu.enterprise.Enterprise;
import io.liantu.region.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise outside the region that makes a product, or could.
 *
 * @param place the codes of its region and of everything that holds it
 * @param share of its revenue that the product brings, 0 to 1; null when unknown, as of one that is not known to make it
 * @param localCustomers how many enterprises inside the region it supplies already, with whatever
 * @param localCustomerNames the names of some of them
 * @param customers how many enterprises anywhere it is known to supply with the product
 */
public record OutsideMaker(
        Enterprise enterprise,
        List<RegionCode> place,
        @Nullable Double share,
        long localCustomers,
        List<String> localCustomerNames,
        long customers,
        List<Membership> memberships) {

    public OutsideMaker {
        place = List.copyOf(place);
        localCustomerNames = List.copyOf(localCustomerNames);
        memberships = List.copyOf(memberships);
    }
}
