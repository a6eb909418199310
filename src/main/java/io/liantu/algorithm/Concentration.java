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
        return herfindahl(
                amounts.stream().mapToDouble(Double::doubleValue).sum(),
                amounts.stream().mapToDouble(amount -> amount * amount).sum());
    }

    /**
     * The same of amounts of which only sums are known.
     *
     * @param total of the amounts
     * @param squares the sum of the squares of the amounts
     */
    public static OptionalDouble herfindahl(double total, double squares) {
        return total <= 0 ? OptionalDouble.empty() : OptionalDouble.of(squares / (total * total));
    }
}
