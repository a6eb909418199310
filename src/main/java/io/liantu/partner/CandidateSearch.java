package io.liantu.partner;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.OutsideMaker;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for those elsewhere who could serve a region with products: the makers, whoever is known to supply somebody with the
 * product, and makers of what is like it. Of very many makers those with most customers in the region come into question.
 */
public final class CandidateSearch {

    /** Of so many makers of a product those without customers in the region may not be listed. */
    static final int MAKERS = 500;

    /** So many others of a product, those that fit best. */
    private static final int OTHERS = 50;

    /** How many come into question for a product at most. */
    public static final int MOST = MAKERS + OTHERS;

    private static final int MAKERS_OF_ALIKE = 20;

    private static final Comparator<Outsider> FITTING_BEST = Comparator.comparingDouble(
                    (Outsider outsider) -> outsider.fit().value())
            .reversed()
            .thenComparing(outsider -> outsider.facts().enterprise().id());

    private final SupplyNetwork network;
    private final PartnerNetwork partners;
    private final AlikeProducts like;
    private final KnownProducts products;

    public CandidateSearch(SupplyNetwork network, AlikeProducts like, KnownProducts products) {
        this(network, network.partners(), like, products);
    }

    /** @param partners of the network, all or as if something were not known */
    CandidateSearch(SupplyNetwork network, PartnerNetwork partners, AlikeProducts like, KnownProducts products) {
        this.network = network;
        this.partners = partners;
        this.like = like;
        this.products = products;
    }

    /**
     * Who comes into question, makers first; products without anybody are left out.
     *
     * @param chain whose alliances count as ties; null for none
     */
    public Map<ProductId, List<Outsider>> outsiders(
            RegionCode region, Collection<ProductId> asked, @Nullable ChainId chain) {
        var makers = network.makersOutside(region, asked, chain, MAKERS);
        var fits = new LinkedHashMap<ProductId, Map<EnterpriseId, Fit>>();
        asked.forEach(product -> fits.put(product, fits(product, makers.getOrDefault(product, List.of()))));
        var others = network.outsiders(region, enterprises(fits), chain);
        var makes = makesOf(Stream.concat(makers.values().stream(), others.values().stream()));
        var found = new LinkedHashMap<ProductId, List<Outsider>>();
        fits.forEach((product, fitting) -> found.put(
                product,
                Stream.concat(
                                outsiders(makers.get(product), fitting, makes),
                                outsiders(others.get(product), fitting, makes)
                                        .sorted(FITTING_BEST)
                                        .limit(OTHERS))
                        .toList()));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private static Map<ProductId, Set<EnterpriseId>> enterprises(Map<ProductId, Map<EnterpriseId, Fit>> fits) {
        return fits.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().keySet()));
    }

    private Map<EnterpriseId, List<ProductId>> makesOf(Stream<List<OutsideMaker>> outside) {
        var ids =
                outside.flatMap(List::stream).map(one -> one.enterprise().id()).collect(Collectors.toSet());
        return partners.partners(ids).stream()
                .collect(Collectors.toMap(partner -> partner.enterprise().id(), Partner::makes));
    }

    /** Of whom it is not told how it fits, it makes the product. */
    private static Stream<Outsider> outsiders(
            @Nullable List<OutsideMaker> some,
            Map<EnterpriseId, Fit> fitting,
            Map<EnterpriseId, List<ProductId>> makes) {
        return Stream.ofNullable(some).flatMap(List::stream).map(one -> {
            var id = one.enterprise().id();
            return new Outsider(one, makes.getOrDefault(id, List.of()), fitting.getOrDefault(id, Fit.MAKES));
        });
    }

    /** Those who do not make a product, with how they fit; none where makers abound. */
    private Map<EnterpriseId, Fit> fits(ProductId product, List<OutsideMaker> makers) {
        if (makers.size() >= MAKERS) {
            return Map.of();
        }
        var fits = new HashMap<EnterpriseId, Fit>();
        partners.linksWith(product, LikeCustomers.LINKS).stream()
                .map(SupplyLink::supplier)
                .forEach(supplier -> fits.put(supplier, Fit.SUPPLIES));
        addMakersOfAlike(product, fits);
        makers.forEach(maker -> fits.remove(maker.enterprise().id()));
        return fits;
    }

    /** The most alike first. */
    private void addMakersOfAlike(ProductId product, Map<EnterpriseId, Fit> fits) {
        var alike = new Substitutes(partners, like).of(product);
        var makers = partners.makersOf(alike.keySet(), MAKERS_OF_ALIKE);
        alike.keySet().stream()
                .filter(makers::containsKey)
                .sorted(Comparator.comparingDouble((ProductId other) -> alike.getOrDefault(other, 0.0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(other -> {
                    var fit = Fit.alike(products.product(other), alike.getOrDefault(other, 0.0));
                    makers.getOrDefault(other, List.of()).forEach(maker -> fits.putIfAbsent(maker, fit));
                });
    }
}
