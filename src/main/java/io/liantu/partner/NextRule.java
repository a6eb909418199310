package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Neighbour.Direction;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import io.liantu.score.Saturation;
import io.liantu.shared.Explanation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for it that a region takes up a product: that it is made elsewhere by those who make what is made here (the
 * idea of the product space, Hidalgo et al. 2007, doi:10.1126/science.1144581, over enterprises instead of exports), that
 * what goes into it or what it goes into is made here, and that something like it is. Whether it is made here is not looked
 * at, and neither is anything that its makers here do.
 */
final class NextRule {

    /** What each feature adds at most, as long as too little is known to learn from; our judgement. */
    static final Weights STANDARD = Weights.of(
            Map.of("related", 35.0, "alike", 25.0, "inputs-here", 15.0, "outputs-here", 15.0, "spread", 10.0));

    private static final int MAKERS = 100;
    private static final int ALIKE = 12;

    private final SupplyNetwork network;
    private final AlikeProducts like;
    private final RegionCode region;
    private final Set<ProductId> here;

    /** @param here what is made in the region */
    NextRule(SupplyNetwork network, AlikeProducts like, RegionCode region, Set<ProductId> here) {
        this.network = network;
        this.like = like;
        this.region = region;
        this.here = Set.copyOf(here);
    }

    List<Clue> clues(ProductId product) {
        var elsewhere = makersElsewhere(product);
        return List.of(
                related(product, elsewhere),
                alike(product),
                share("inputs-here", product, Direction.UPSTREAM),
                share("outputs-here", product, Direction.DOWNSTREAM),
                clue("spread", Saturation.of(elsewhere.size(), 10), "reason.next.spread", elsewhere.size()));
    }

    private List<Partner> makersElsewhere(ProductId product) {
        var makers = network.partners().makersOf(List.of(product), MAKERS).getOrDefault(product, List.of());
        return network.partners().partners(makers).stream()
                .filter(maker -> !maker.place().contains(region))
                .toList();
    }

    /** Which part of what its makers elsewhere make besides is made here. */
    private Clue related(ProductId product, List<Partner> elsewhere) {
        var besides = new TreeMap<ProductId, Long>();
        elsewhere.forEach(maker -> maker.makes().stream()
                .filter(other -> !other.equals(product))
                .forEach(other -> besides.merge(other, 1L, Long::sum)));
        long all = besides.values().stream().mapToLong(Long::longValue).sum();
        long local = besides.entrySet().stream()
                .filter(entry -> here.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return all == 0
                ? clue("related", null, "reason.next.related.unknown")
                : clue("related", (double) local / all, "reason.next.related", (double) local / all);
    }

    private Clue alike(ProductId product) {
        double most = like.likeTo(product, ALIKE).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(product) && here.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return clue("alike", most, most > 0 ? "reason.next.alike" : "reason.next.not-alike", most);
    }

    private Clue share(String feature, ProductId product, Direction direction) {
        var next = network.neighboursOf(List.of(product)).stream()
                .filter(neighbour -> neighbour.direction() == direction)
                .map(neighbour -> neighbour.product().id())
                .collect(Collectors.toSet());
        return next.isEmpty()
                ? clue(feature, null, "reason.next." + feature + ".unknown")
                : clue(
                        feature,
                        (double) countHere(next) / next.size(),
                        "reason.next." + feature,
                        countHere(next),
                        next.size());
    }

    private long countHere(Collection<ProductId> products) {
        return products.stream().filter(here::contains).count();
    }

    private static Clue clue(String feature, @Nullable Double value, String key, Object... arguments) {
        return new Clue(feature, value, Explanation.of(key, arguments));
    }
}
