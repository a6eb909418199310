package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Kin;
import io.liantu.network.Neighbour;
import io.liantu.network.Neighbour.Direction;
import io.liantu.network.SupplyNetwork;
import io.liantu.score.Saturation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What speaks for it that a region takes up a product: that it is made elsewhere by those who make what is made here
 * ({@link Relatedness}), that regions which make what is made here make it, too ({@link ProductSpace}, {@link LikeRegions}),
 * that what goes into it or what it goes into is made here, that something like it is, and that many make it elsewhere.
 *
 * <p>Whether it is made here is not looked at: a kind of it, or what it is a kind of, is made here by definition when it is, and
 * says nothing. What else its makers here make counts as made here, also where nobody else here makes it.
 */
final class NextRule {

    /** What each feature adds at most, as long as too little is known to learn from; our judgement. */
    static final Weights STANDARD = Weights.of(Map.of(
            "related", 25.0,
            "together", 20.0,
            "density", 15.0,
            "like-regions", 5.0,
            "alike", 10.0,
            "inputs-here", 10.0,
            "outputs-here", 10.0,
            "spread", 5.0));

    private static final int ALIKE = 12;

    private final SupplyNetwork network;
    private final AlikeProducts like;
    private final MadeElsewhere elsewhere;

    NextRule(SupplyNetwork network, AlikeProducts like, MadeElsewhere elsewhere) {
        this.network = network;
        this.like = like;
        this.elsewhere = elsewhere;
    }

    List<Clue> clues(ProductId product) {
        var kin = network.partners().kinOf(product);
        Predicate<ProductId> other = one -> !one.equals(product) && !kin.has(one);
        var relatedness = elsewhere.relatedness(product, other);
        var next = network.neighboursOf(List.of(product));
        return List.of(
                relatedness.share(),
                relatedness.together(),
                density(product, other),
                likeRegions(product, kin),
                alike(product, other),
                share("inputs-here", next, Direction.UPSTREAM, other),
                share("outputs-here", next, Direction.DOWNSTREAM, other),
                spread(relatedness));
    }

    private Clue density(ProductId product, Predicate<ProductId> other) {
        var density = elsewhere.space().density(product, other, this::isHere);
        return density.isPresent()
                ? Clues.of("density", density.getAsDouble(), "reason.next.density", density.getAsDouble())
                : Clues.of("density", 0.0, "reason.next.density.none");
    }

    private Clue likeRegions(ProductId product, Kin kin) {
        var same = Stream.of(Set.of(product), kin.kinds(), kin.generals())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var making = elsewhere.likeRegions().making(product, same);
        return making.all() == 0
                ? Clues.of("like-regions", null, "reason.next.like-regions.unknown")
                : Clues.of("like-regions", making.share(), "reason.next.like-regions", making.making(), making.all());
    }

    private Clue alike(ProductId product, Predicate<ProductId> other) {
        double most = like.likeTo(product, ALIKE).entrySet().stream()
                .filter(entry -> other.test(entry.getKey()) && isHere(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return Clues.of("alike", most, most > 0 ? "reason.next.alike" : "reason.next.not-alike", most);
    }

    private Clue share(String feature, List<Neighbour> all, Direction direction, Predicate<ProductId> other) {
        var next = all.stream()
                .filter(neighbour -> neighbour.direction() == direction)
                .map(neighbour -> neighbour.product().id())
                .filter(other)
                .toList();
        long here = next.stream().filter(this::isHere).count();
        return next.isEmpty()
                ? Clues.of(feature, null, "reason.next." + feature + ".unknown")
                : Clues.of(feature, (double) here / next.size(), "reason.next." + feature, here, next.size());
    }

    private static Clue spread(Relatedness relatedness) {
        int makers = relatedness.makers();
        return Clues.of("spread", Saturation.of(makers, 10), "reason.next.spread", makers);
    }

    private boolean isHere(ProductId product) {
        return elsewhere.here().contains(product);
    }
}
