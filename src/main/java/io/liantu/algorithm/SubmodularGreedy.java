package io.liantu.algorithm;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Chooses few of many candidates that together are worth most, where each adds the less the more there are already:
 * suppliers to attract, or enterprises to visit. In mathematical words, it maximises a monotone submodular set
 * function.
 *
 * <p>The greedy way takes what adds most, again and again. Of at most k it reaches at least 1 − 1/e (63 %) of the best
 * worth (Nemhauser, Wolsey and Fisher 1978, doi:10.1007/BF01588971). Within a budget it goes two ways, by what is added
 * for the cost and by what is added at all, and takes the better, which reaches at least half of that (Leskovec and
 * others 2007, doi:10.1145/1281192.1281239). It is lazy (Minoux 1978, doi:10.1007/BFb0006528): what a candidate once
 * added is a bound of what it adds now, so most need not be asked again. The choice is the same; ties go to the
 * candidate that stands first.
 *
 * <p>O(candidates × chosen) gains at worst, mostly near to O(candidates). Where everything that can be covered must be,
 * use {@link SetCover}.
 */
public final class SubmodularGreedy {

    private SubmodularGreedy() {}

    /**
     * What candidates are worth together, growing as they are added. Nothing is worth zero. A gain is never negative
     * and never grows by what is added: otherwise nothing is promised of the choice.
     */
    public interface Worth<C> {

        /** How much a candidate would add to those added so far. */
        double gain(C candidate);

        /** Adds a candidate. */
        void add(C candidate);
    }

    /** A chosen candidate, and what it added to those chosen before it. */
    public record Pick<C>(C candidate, double gain) {}

    /**
     * What was chosen.
     *
     * @param picks in the order of choice
     * @param bestIsAtMost no choice that is allowed is worth more than this: what the chosen are worth, and what the
     *     others would each add to them for the whole budget (Leskovec and others 2007)
     * @param evaluations how many gains were asked for to choose
     */
    public record Choice<C>(List<Pick<C>> picks, double bestIsAtMost, int evaluations) {

        public Choice {
            picks = List.copyOf(picks);
        }

        /** What the chosen are worth together. */
        public double worth() {
            return picks.stream().mapToDouble(Pick::gain).sum();
        }

        /** The chosen, in the order of choice. */
        public List<C> candidates() {
            return picks.stream().map(Pick::candidate).toList();
        }
    }

    /**
     * The choice of at most so many candidates. Those that add nothing are left out.
     *
     * @param fromNothing the worth of nothing, new each time
     */
    public static <C> Choice<C> atMost(int many, List<C> candidates, Supplier<? extends Worth<C>> fromNothing) {
        return new LazyGreedy<>(candidates, candidate -> 1, many).byGainForTheCost(fromNothing.get());
    }

    /**
     * The choice of candidates that together cost no more than the budget.
     *
     * @param cost above zero, of each
     * @param fromNothing the worth of nothing, new each time
     */
    public static <C> Choice<C> within(
            double budget, List<C> candidates, ToDoubleFunction<C> cost, Supplier<? extends Worth<C>> fromNothing) {
        var greedy = new LazyGreedy<>(candidates, cost, budget);
        var forTheCost = greedy.byGainForTheCost(fromNothing.get());
        var byGain = greedy.byGain(fromNothing.get());
        return new Choice<>(
                (byGain.worth() > forTheCost.worth() ? byGain : forTheCost).picks(),
                Math.min(byGain.bestIsAtMost(), forTheCost.bestIsAtMost()),
                byGain.evaluations() + forTheCost.evaluations());
    }
}
