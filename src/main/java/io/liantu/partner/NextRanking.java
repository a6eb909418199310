package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranks products that a region does not make by how well it could take them up. */
public final class NextRanking {

    private static final Comparator<NextProduct> BEST_FIRST = Comparator.comparingDouble(
                    (NextProduct next) -> next.score().middle())
            .reversed()
            .thenComparing(next -> next.product().id());

    /** So many products are looked at one by one, those first for which most speaks at first sight. */
    static final int CANDIDATES = 500;

    private final SupplyNetwork network;
    private final AlikeProducts like;
    private final KnownProducts products;

    public NextRanking(SupplyNetwork network, AlikeProducts like, KnownProducts products) {
        this.network = network;
        this.like = like;
        this.products = products;
    }

    /**
     * Those that are not made in a region, best first; ties by id. Of very many those are looked at for which most speaks at
     * first sight.
     *
     * @param among what to choose from
     */
    public List<NextProduct> rank(RegionCode region, Collection<ProductId> among, Weights weights) {
        var makers = KnownMakers.of(network.partners(), among, KnownMakers.MANY);
        var here = madeIn(network, region, among);
        var rule = new NextRule(network, like, MadeElsewhere.of(makers, region, here));
        return chosen(makers.elsewhereThan(region), here, among).stream()
                .map(product -> new NextProduct(products.product(product), weights.score(rule.clues(product))))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The products not made here that come into question: most of all what is made with, or goes into, what is made here. */
    private List<ProductId> chosen(KnownMakers elsewhere, Set<ProductId> here, Collection<ProductId> among) {
        var sights = new Tally<ProductId>();
        among.forEach(product -> sights.add(product, 0));
        elsewhere.all().stream()
                .filter(maker -> maker.makes().stream().anyMatch(here::contains))
                .forEach(maker -> maker.makes().forEach(product -> sights.add(product, 1)));
        network.neighboursOf(here)
                .forEach(neighbour ->
                        sights.add(neighbour.product().id(), neighbour.near().size()));
        return sights.only(among).without(here).largest(CANDIDATES);
    }

    /**
     * Weights that tell what regions make from what they do not, each product as if nobody there made it.
     *
     * @param asked the products that are asked for, of all
     * @param all products, as {@link #rank} sees them
     */
    Learned learned(Collection<RegionCode> regions, Collection<ProductId> asked, Collection<ProductId> all) {
        var makers = KnownMakers.of(network.partners(), all, KnownMakers.MANY);
        var examples = new ArrayList<Example>();
        for (var region : regions) {
            var here = madeIn(network, region, all);
            var rule = new NextRule(network, like, MadeElsewhere.of(makers, region, here));
            asked.forEach(product -> examples.add(new Example(rule.clues(product), here.contains(product))));
        }
        return Learned.from(examples, NextRule.STANDARD);
    }

    static Set<ProductId> madeIn(SupplyNetwork network, RegionCode region, Collection<ProductId> among) {
        return network.presence(among, region).entrySet().stream()
                .filter(entry -> entry.getValue().isLocal())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
