package io.liantu.growth;

import io.liantu.chain.ProductId;
import io.liantu.network.Demand;
import io.liantu.network.Neighbour;
import io.liantu.network.Neighbour.Direction;
import io.liantu.network.Presence;
import io.liantu.score.Reason;
import io.liantu.score.Saturation;
import io.liantu.score.Score;
import io.liantu.shared.Explanation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Scores a product next to what a region makes. Up: how many local makers and buyers wait for it. Down: how much of what
 * goes into it is made here already. Both: how many local enterprises are near it, who buys it here, whether somebody
 * elsewhere makes it and could be courted, whether those make what is made here, too, and whether it is new here for certain.
 * What few make counts as related only a little.
 */
final class ExtensionRule {

    private static final double FIT = 40;
    private static final double RELATED = 10;
    private static final double NEAR = 10;
    private static final double DEMAND = 20;
    private static final double COURTABLE = 10;
    private static final double NEW = 10;

    /** What is added to the makers elsewhere. */
    private static final double FEW = 4;

    private final Map<ProductId, Presence> presence;
    private final Map<ProductId, Demand> demand;
    private final Map<ProductId, Long> related;
    private final int localProducts;

    /**
     * Scores by what is known of the products.
     *
     * @param related how many make each elsewhere, and something of the chain that is made here
     * @param localProducts how many products of the chain the region makes, at least 1
     */
    ExtensionRule(
            Map<ProductId, Presence> presence,
            Map<ProductId, Demand> demand,
            Map<ProductId, Long> related,
            int localProducts) {
        this.presence = presence;
        this.demand = demand;
        this.related = related;
        this.localProducts = localProducts;
    }

    Score score(Neighbour neighbour, long enterprisesNear) {
        return new Score(List.of(
                neighbour.direction() == Direction.UPSTREAM ? waitingFor(neighbour) : madeInto(neighbour),
                new Reason(
                        "near",
                        NEAR,
                        Saturation.of(enterprisesNear, 5),
                        Explanation.of("reason.extension.near", enterprisesNear)),
                related(neighbour),
                demandFor(neighbour),
                courtable(neighbour),
                newHere(neighbour)));
    }

    private Reason waitingFor(Neighbour neighbour) {
        var waiting = neighbour.near().size();
        return new Reason(
                "fit",
                FIT,
                Saturation.of(waiting, 2),
                Explanation.of("reason.extension.waiting", waiting, localProducts));
    }

    private Reason madeInto(Neighbour neighbour) {
        var inputs = neighbour.inputs();
        var here = inputs.stream().filter(this::isLocal).count();
        return new Reason(
                "fit",
                FIT,
                inputs.isEmpty() ? 0.0 : (double) here / inputs.size(),
                Explanation.of("reason.extension.inputs", here, inputs.size()));
    }

    /** As enterprises see it: what is made by the same elsewhere can be made by the same here. */
    private Reason related(Neighbour neighbour) {
        var product = neighbour.product().id();
        var makers = presenceOf(product).outside();
        var both = related.getOrDefault(product, 0L);
        return new Reason(
                "related",
                RELATED,
                both / (makers + FEW),
                both > 0
                        ? Explanation.of("reason.extension.related", both, makers)
                        : Explanation.of("reason.extension.related.none"));
    }

    private Reason demandFor(Neighbour neighbour) {
        var buyers = demand.getOrDefault(neighbour.product().id(), Demand.NONE).buyers();
        return new Reason(
                "demand", DEMAND, Saturation.of(buyers, 3), Explanation.of("reason.extension.demand", buyers));
    }

    private Reason courtable(Neighbour neighbour) {
        var makers = presenceOf(neighbour.product().id()).outside();
        return new Reason(
                "courtable", COURTABLE, Saturation.of(makers, 2), Explanation.of("reason.extension.courtable", makers));
    }

    /** The products that are made here have been left out; of some, nobody can say. */
    private Reason newHere(Neighbour neighbour) {
        var unknown = presenceOf(neighbour.product().id()).unknown();
        return unknown == 0
                ? new Reason("new", NEW, 1.0, Explanation.of("reason.extension.new"))
                : new Reason("new", NEW, null, Explanation.of("reason.extension.new.unknown", unknown));
    }

    private boolean isLocal(ProductId product) {
        return presenceOf(product).isLocal();
    }

    private Presence presenceOf(ProductId product) {
        return presence.getOrDefault(product, Presence.NONE);
    }

    /** All products whose presence the rule asks for. */
    static List<ProductId> productsOf(List<Neighbour> neighbours) {
        return neighbours.stream()
                .flatMap(
                        neighbour -> Stream.concat(Stream.of(neighbour.product().id()), neighbour.inputs().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
