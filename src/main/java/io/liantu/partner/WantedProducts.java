package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What partners would have to make: the product in question, or else what an enterprise states that it buys and what goes into what it
 * makes (what that goes into, for customers), and less surely what is like these.
 */
final class WantedProducts {

    /** What is alike serves less surely than the thing itself. */
    private static final double ALIKE = 0.7;

    private static final int LIKE = 12;
    private static final int LINES = 12;

    private final SupplyNetwork network;
    private final AlikeProducts like;
    private final Side side;

    WantedProducts(SupplyNetwork network, AlikeProducts like, Side side) {
        this.network = network;
        this.like = like;
        this.side = side;
    }

    /** How well each would serve, above 0 and at most 1. */
    Tally<ProductId> of(Partner asker, @Nullable ProductId product) {
        var wanted = new Tally<ProductId>();
        needed(asker, product).forEach(needed -> {
            wanted.atLeast(needed, 1);
            like.likeTo(needed, LIKE).forEach((other, likeness) -> wanted.atLeast(other, ALIKE * likeness));
        });
        return wanted;
    }

    private List<ProductId> needed(Partner asker, @Nullable ProductId product) {
        if (side == Side.SUPPLIERS && product != null) {
            return List.of(product);
        }
        var lines = product == null ? asker.makes().stream().limit(LINES).toList() : List.of(product);
        var next = network.neighboursOf(lines).stream()
                .filter(neighbour -> neighbour.direction() == side.towards())
                .map(neighbour -> neighbour.product().id());
        return side == Side.SUPPLIERS
                ? Stream.concat(asker.buys().stream(), next).distinct().toList()
                : next.toList();
    }
}
