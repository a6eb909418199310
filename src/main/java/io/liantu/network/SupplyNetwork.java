package io.liantu.network;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the answers need to know of who makes, buys and supplies what, where. It finds and counts; every rule and every
 * score is decided by those who ask.
 *
 * <p>An enterprise counts unless it is a shell 空壳 or closed 注销. It is in a region when it is located there or in any
 * region below. One whose region is unknown is neither inside nor outside. Whoever makes a kind of a product makes the
 * product; the same holds for buying and supplying it.
 */
public interface SupplyNetwork {

    /** How many make each product inside, outside, and nobody knows where; one entry per known product. */
    Map<ProductId, Presence> presence(Collection<ProductId> products, RegionCode region);

    /**
     * How each product is made and needed there, as {@link #presence}, {@link #demandIn} and {@link #makersIn} tell it, but
     * naming nobody; one entry per known product.
     */
    default Map<ProductId, Figures> figuresIn(RegionCode region, Collection<ProductId> products) {
        var demand = demandIn(region, products);
        var makers = makersIn(region, products).stream().collect(Collectors.groupingBy(LocalMaker::product));
        var figures = new LinkedHashMap<ProductId, Figures>();
        presence(products, region)
                .forEach((product, presence) -> figures.put(
                        product,
                        Figures.of(
                                presence,
                                demand.getOrDefault(product, Demand.NONE),
                                makers.getOrDefault(product, List.of()))));
        return figures;
    }

    /** Who makes the products inside the region, by product, then enterprise. */
    List<LocalMaker> makersIn(RegionCode region, Collection<ProductId> products);

    /** What the enterprises inside the region need of each product; one entry per known product. */
    Map<ProductId, Demand> demandIn(RegionCode region, Collection<ProductId> products);

    /**
     * Makers of each product who are known to be outside the region, those with most local customers first, then those
     * with most customers, then by id; at most so many a product.
     *
     * @param chain whose alliances count as ties; null for none
     */
    Map<ProductId, List<OutsideMaker>> makersOutside(
            RegionCode region, Collection<ProductId> products, @Nullable ChainId chain, int atMost);

    /**
     * What is known of enterprises that could serve the region with a product, as {@link #makersOutside} tells it of its
     * makers; those that do not count, or are not known to be outside, are left out. By id.
     *
     * @param enterprises by product
     * @param chain whose alliances count as ties; null for none
     */
    Map<ProductId, List<OutsideMaker>> outsiders(
            RegionCode region, Map<ProductId, Set<EnterpriseId>> enterprises, @Nullable ChainId chain);

    /**
     * How many of those who make each product, and are known to be outside the region, make one of some others, too; what is
     * a kind of the product, or of which it is a kind, is no other. One entry per known product.
     */
    Map<ProductId, Long> makersOfBoth(RegionCode region, Collection<ProductId> products, Collection<ProductId> others);

    /** The supply links between those of the given enterprises that count, whatever they carry. */
    List<SupplyLink> linksAmong(Collection<EnterpriseId> enterprises);

    /** Which of the given enterprises that count lead an alliance that guides the chain; the alliance's name by enterprise. */
    Map<EnterpriseId, String> leadersOfAlliances(Collection<EnterpriseId> enterprises, ChainId chain);

    /** Products one step up or down from the given ones and not among them, by direction, then product. */
    List<Neighbour> neighboursOf(Collection<ProductId> products);

    /** Who makes what and who trades with whom, enterprise by enterprise, in the same network. */
    PartnerNetwork partners();

    /** Finds an answer of several questions, all of them in one state of the network, as far as there are several. */
    default <T> T ofOneState(Supplier<T> answer) {
        return answer.get();
    }
}
