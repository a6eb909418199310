package io.liantu.network;

import java.util.List;

/**
 * How a product is made and needed in a region, in figures alone.
 *
 * @param presence without names
 * @param demand without names
 * @param supply of the makers inside
 */
public record Figures(Presence presence, Demand demand, Supply supply) {

    /** Nothing is known. */
    public static final Figures NONE = new Figures(Presence.NONE, Demand.NONE, Supply.NONE);

    /** The figures in what is known by name. */
    static Figures of(Presence presence, Demand demand, List<LocalMaker> makers) {
        return new Figures(presence.withoutNames(), demand.withoutNames(), Supply.by(makers));
    }
}
