package io.liantu.growth;

import io.liantu.network.Demand;
import io.liantu.network.Presence;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a segment's state follows from.
 *
 * @param concentration the Herfindahl–Hirschman index of the local makers' known supplies, above 0 to 1; null when the
 *     amounts are known for less than half of the makers
 * @param neededByLocalMakers how many products that go on from this one are made here
 */
public record Strength(
        Presence presence, Demand demand, @Nullable Double concentration, long neededByLocalMakers) {

    /** Whether somebody here is known to need the product: a buyer, or a maker of what it goes into. */
    public boolean isNeededHere() {
        return demand.buyers() > 0 || neededByLocalMakers > 0;
    }
}
