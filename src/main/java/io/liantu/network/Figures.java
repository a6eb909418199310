package io.liantu.network;

import java.util.List;
import java.util.Objects;

/**
 * How a product is made and needed in a region, in figures alone.
 *
 * @param presence without names
 * @param demand without names
 * @param supplied how much of it makers inside are known to supply in a year, each in yuan, ascending; makers of whom no
 *     amount is known are left out
 */
public record Figures(Presence presence, Demand demand, List<Double> supplied) {

    /** Nothing is known. */
    public static final Figures NONE = new Figures(Presence.NONE, Demand.NONE, List.of());

    public Figures {
        supplied = List.copyOf(supplied);
    }

    /** The figures in what is known by name. */
    static Figures of(Presence presence, Demand demand, List<LocalMaker> makers) {
        return new Figures(presence.withoutNames(), demand.withoutNames(), suppliedBy(makers));
    }

    /** The known amounts that makers supply, ascending: sums of them do not depend on who found the makers. */
    public static List<Double> suppliedBy(List<LocalMaker> makers) {
        return makers.stream()
                .map(LocalMaker::supplied)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
