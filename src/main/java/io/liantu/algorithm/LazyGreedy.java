package io.liantu.algorithm;

import io.liantu.algorithm.SubmodularGreedy.Choice;
import io.liantu.algorithm.SubmodularGreedy.Pick;
import io.liantu.algorithm.SubmodularGreedy.Worth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The greedy choice of candidates at their costs within a budget. See {@link SubmodularGreedy}. */
final class LazyGreedy<C> {

    private final List<C> candidates;
    private final double[] costs;
    private final double budget;

    LazyGreedy(List<C> candidates, ToDoubleFunction<C> cost, double budget) {
        this.candidates = List.copyOf(candidates);
        this.costs = this.candidates.stream().mapToDouble(cost).toArray();
        this.budget = budget;
        if (!(budget >= 0) || IntStream.range(0, costs.length).anyMatch(place -> !(costs[place] > 0))) {
            throw new IllegalArgumentException("a budget below zero, or a cost that is not above it");
        }
    }

    Choice<C> byGainForTheCost(Worth<C> worth) {
        return new Run(worth, true).choose();
    }

    Choice<C> byGain(Worth<C> worth) {
        return new Run(worth, false).choose();
    }

    /** What a candidate would have added when so many had been chosen, and how much that speaks for it. */
    private record Offer(int place, double gain, double merit, int chosenThen) {

        /** The best first, then whichever stands first. */
        static final Comparator<Offer> ORDER =
                Comparator.comparingDouble(Offer::merit).reversed().thenComparingInt(Offer::place);
    }

    private final class Run {

        private final Worth<C> worth;
        private final boolean isForTheCost;
        private final PriorityQueue<Offer> offers = new PriorityQueue<>(Offer.ORDER);
        private final List<Offer> chosen = new ArrayList<>();
        private final BitSet taken = new BitSet();
        private double rest = budget;
        private int evaluations;

        Run(Worth<C> worth, boolean isForTheCost) {
            this.worth = worth;
            this.isForTheCost = isForTheCost;
        }

        Choice<C> choose() {
            IntStream.range(0, candidates.size())
                    .filter(place -> costs[place] <= budget)
                    .forEach(place -> offers.add(ask(place)));
            evaluations = offers.size();
            while (!offers.isEmpty()) {
                consider(offers.remove());
            }
            var picks = chosen.stream()
                    .map(offer -> new Pick<>(candidates.get(offer.place()), offer.gain()))
                    .toList();
            return new Choice<>(picks, bestIsAtMost(), evaluations);
        }

        /** Takes an offer, or asks again where it is older than the last choice. What has become too dear stays so. */
        private void consider(Offer offer) {
            if (costs[offer.place()] > rest || offer.gain() <= 0) {
                return;
            }
            if (offer.chosenThen() < chosen.size()) {
                evaluations++;
                offers.add(ask(offer.place()));
                return;
            }
            worth.add(candidates.get(offer.place()));
            chosen.add(offer);
            taken.set(offer.place());
            rest -= costs[offer.place()];
        }

        private Offer ask(int place) {
            var gain = worth.gain(candidates.get(place));
            if (Double.isNaN(gain)) {
                throw new IllegalArgumentException("no gain known of " + candidates.get(place));
            }
            return new Offer(place, gain, isForTheCost ? gain / costs[place] : gain, chosen.size());
        }

        /** Fills the whole budget once more with what the others add to the chosen, the last of it in part. */
        private double bestIsAtMost() {
            var bound = chosen.stream().mapToDouble(Offer::gain).sum();
            var toFill = budget;
            for (var offer : othersByGainForTheCost()) {
                var part = Math.min(1, toFill / costs[offer.place()]);
                bound += part * Math.max(0, offer.gain());
                toFill -= part * costs[offer.place()];
            }
            return bound;
        }

        private List<Offer> othersByGainForTheCost() {
            return IntStream.range(0, candidates.size())
                    .filter(place -> costs[place] <= budget && !taken.get(place))
                    .mapToObj(this::ask)
                    .sorted(Comparator.comparingDouble((Offer offer) -> offer.gain() / costs[offer.place()])
                            .reversed())
                    .toList();
        }
    }
}
