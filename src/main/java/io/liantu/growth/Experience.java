package io.liantu.growth;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who supplies products to customers like those who wait for them here: enterprises, wherever they are, that make what is made
 * here of the product. Of a product with very many links the first {@value #LINKS}, by customer, are looked at.
 */
final class Experience {

    private static final int LINKS = 500;

    private final Map<ProductId, Map<EnterpriseId, Sales>> sales = new HashMap<>();

    /**
     * What a supplier is known to sell of a product.
     *
     * @param customers to how many, of those looked at
     * @param alike how many of these make what is made here of it
     */
    record Sales(long customers, long alike) {

        static final Sales NONE = new Sales(0, 0);
    }

    private Experience() {}

    /** @param waiting of each product, what is made here that it goes into directly */
    static Experience with(Map<ProductId, Set<ProductId>> waiting, PartnerNetwork partners) {
        var links = new HashMap<ProductId, List<SupplyLink>>();
        waiting.forEach((product, made) -> {
            if (!made.isEmpty()) {
                links.put(product, partners.linksWith(product, LINKS));
            }
        });
        var makes = makesOfCustomers(links.values(), partners);
        var experience = new Experience();
        links.forEach((product, all) ->
                experience.sales.put(product, salesOf(all, waiting.getOrDefault(product, Set.of()), makes)));
        return experience;
    }

    private static Map<EnterpriseId, Set<ProductId>> makesOfCustomers(
            Iterable<List<SupplyLink>> links, PartnerNetwork partners) {
        var customers = new TreeSet<EnterpriseId>();
        links.forEach(some -> some.forEach(link -> customers.add(link.customer())));
        return partners.partners(customers).stream()
                .collect(Collectors.toMap(customer -> customer.enterprise().id(), Experience::makes));
    }

    private static Set<ProductId> makes(Partner partner) {
        return new HashSet<>(partner.makes());
    }

    private static Map<EnterpriseId, Sales> salesOf(
            List<SupplyLink> links, Set<ProductId> made, Map<EnterpriseId, Set<ProductId>> makes) {
        var sales = new HashMap<EnterpriseId, Sales>();
        links.forEach(link -> {
            boolean isAlike =
                    makes.getOrDefault(link.customer(), Set.of()).stream().anyMatch(made::contains);
            sales.merge(link.supplier(), new Sales(1, isAlike ? 1 : 0), Experience::sum);
        });
        return sales;
    }

    private static Sales sum(Sales one, Sales other) {
        return new Sales(one.customers() + other.customers(), one.alike() + other.alike());
    }

    /** Whether anything here waits for a product, so that there are customers to compare with. */
    boolean isAbout(ProductId product) {
        return sales.containsKey(product);
    }

    Sales of(ProductId product, EnterpriseId supplier) {
        return sales.getOrDefault(product, Map.of()).getOrDefault(supplier, Sales.NONE);
    }
}
