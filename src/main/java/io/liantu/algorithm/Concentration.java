package io.liantu.algorithm;

import java.util.Collection;
import java.util.OptionalDouble;

/** How concentrated a market is on few of its members. */
public final class Concentration {

    private Concentration() {}

    /**
     * The Herfindahl–Hirschman index: the sum of the squared shares, from 1/n for n equal members to 1 for a single
     * one. Empty when no amount is above zero, since there are no shares then. (Hirschman 1964, "The Paternity of an
     * Index", American Economic Review 54(5).) O(n).
     *
     * @param amounts one of each member, not negative, all in the same unit
     */
    public static OptionalDouble herfindahl(Collection<Double> amounts) {
        var total = amounts.stream().mapToDouble(Double::doubleValue).sum();
        if (total <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(amounts.stream()
                .mapToDouble(amount -> amount / total)
                .map(share -> share * share)
                .sum());
    }
}
