package io.liantu.network;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who makes what and who trades with whom, enterprise by enterprise: what suggestions of suppliers and customers follow
 * from. What counts, counts as in {@link SupplyNetwork}.
 */
public interface PartnerNetwork {

    /** What is known of those of the given enterprises that count, by id. */
    List<Partner> partners(Collection<EnterpriseId> enterprises);

    /**
     * Who makes each product, wherever that is: those with most customers for it first, then by id; at most so many a
     * product. Products that nobody makes are left out.
     */
    Map<ProductId, List<EnterpriseId>> makersOf(Collection<ProductId> products, int atMost);

    /** Who states that it buys each product or a kind of it, by id; at most so many a product. Products without are left out. */
    Map<ProductId, List<EnterpriseId>> buyersOf(Collection<ProductId> products, int atMost);

    /** The kinds of a product, and of what it is a kind; empty for an unknown one. */
    Kin kinOf(ProductId product);

    /** All supply links from and to the given enterprises that count, by supplier, customer and product; the unknown one first. */
    List<Trade> tradesOf(Collection<EnterpriseId> enterprises);

    /**
     * Who supplies whom with a product or a kind of it, by customer, then supplier; at most so many.
     *
     * @param product null for the links of which nobody says what they carry
     */
    List<SupplyLink> linksWith(@Nullable ProductId product, int atMost);
}
