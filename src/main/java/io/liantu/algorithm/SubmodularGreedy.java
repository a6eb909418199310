package io.liantu.algorithm;

import java.util.List;

/**
 * Chooses few of many candidates that together are worth most, where each adds the less the more there are already:
 * suppliers to attract, or enterprises to visit. In mathematical words, it maximises a monotone submodular set
 * function.
 *
 * <p>The greedy way takes what adds most, again and again. Of at most k it reaches at least 1 − 1/e (63 %) of the best
 * worth (Nemhauser, Wolsey and Fisher 1978, doi:10.1007/BF01588971). It is lazy (Minoux 1978, doi:10.1007/BFb0006528): what a
 * candidate once added is a bound of what it adds now, so most need not be asked again. The choice is the same; ties go
 * to the candidate that stands first.
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
     * @param bestIsAtMost no choice of as many is worth more than this: what the chosen are worth, and what those of the
     *     others would each add to them who would add most (Leskovec and others 2007, doi:10.1145/1281192.1281239)
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
     * @param many 0 or more
     * @param nothing the worth of nothing, to which candidates are added
     */
    public static <C> Choice<C> atMost(int many, List<C> candidates, Worth<C> nothing) {
        return new LazyGreedy<>(candidates, many, nothing).choose();
    }
}
