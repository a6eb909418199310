package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.PartnerNetwork;
import java.util.Collection;

/**
 * With whom those have experience who are like the ones that wait for a product in a region: enterprises, wherever they are,
 * that make what is made there of it. A region asks as one enterprise would that makes all of that ({@link Peers}). Of a
 * product with very many links the first {@value #LINKS}, by customer, are looked at.
 */
final class LikeCustomers {

    static final int LINKS = 1_000;

    private final Tally<EnterpriseId> likeness;
    private final Tally<EnterpriseId> experience = new Tally<>();
    private final Tally<EnterpriseId> customers = new Tally<>();
    private final Tally<EnterpriseId> alike = new Tally<>();
    private final Tally<ProductId> likely;

    private LikeCustomers(Tally<EnterpriseId> likeness, ProductId product, PartnerNetwork partners) {
        this.likeness = likeness;
        partners.linksWith(product, LINKS).forEach(link -> add(link.supplier(), link.customer()));
        likely = LikelyProducts.of(experience, partners);
    }

    /** @param waiting what the region makes that the product goes into; nobody is like those who make nothing */
    static LikeCustomers of(ProductId product, Collection<ProductId> waiting, PartnerNetwork partners) {
        return new LikeCustomers(new Peers(partners, Side.SUPPLIERS).makersOf(waiting), product, partners);
    }

    private void add(EnterpriseId supplier, EnterpriseId customer) {
        double like = likeness.of(customer);
        customers.add(supplier, 1);
        if (like > 0) {
            experience.add(supplier, like);
            alike.add(supplier, 1);
        }
    }

    /** How many customers for the product of a supplier were looked at. */
    long customers(EnterpriseId supplier) {
        return (long) customers.of(supplier);
    }

    /** How many of these make what is made in the region. */
    long alike(EnterpriseId supplier) {
        return (long) alike.of(supplier);
    }

    /** How much they are like those in the region, all together. */
    double experience(EnterpriseId supplier) {
        return experience.of(supplier);
    }

    /** How likely a supplier of such customers makes each product, 0 to 1. */
    Tally<ProductId> likely() {
        return likely;
    }
}
