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

    private final SupplyNetwork network;
    private final AlikeProducts like;
    private final KnownProducts products;

    public NextRanking(SupplyNetwork network, AlikeProducts like, KnownProducts products) {
        this.network = network;
        this.like = like;
        this.products = products;
    }

    /**
     * Those that are not made in a region, best first; ties by id.
     *
     * @param among what to look at; its cost grows with them
     */
    public List<NextProduct> rank(RegionCode region, Collection<ProductId> among, Weights weights) {
        var here = madeIn(region, among);
        var rule = new NextRule(network, like, region, here);
        return among.stream()
                .filter(product -> !here.contains(product))
                .distinct()
                .map(product -> new NextProduct(products.product(product), weights.score(rule.clues(product))))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Weights that tell what regions make from what they do not, each product as if nobody there made it. */
    public Weights learned(Collection<RegionCode> regions, Collection<ProductId> among) {
        var examples = new ArrayList<Example>();
        for (var region : regions) {
            var here = madeIn(region, among);
            var rule = new NextRule(network, like, region, here);
            among.forEach(product -> examples.add(new Example(rule.clues(product), here.contains(product))));
        }
        return WeightLearning.from(examples).orElse(NextRule.STANDARD);
    }

    private Set<ProductId> madeIn(RegionCode region, Collection<ProductId> among) {
        return network.presence(among, region).entrySet().stream()
                .filter(entry -> entry.getValue().isLocal())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The weights to begin with. */
    public static Weights standardWeights() {
        return NextRule.STANDARD;
    }
}
