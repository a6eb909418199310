package io.liantu.algorithm;

import io.liantu.algorithm.SubmodularGreedy.Choice;
import io.liantu.algorithm.SubmodularGreedy.Pick;
import io.liantu.algorithm.SubmodularGreedy.Worth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** One greedy choice of at most so many candidates. See {@link SubmodularGreedy}. */
final class LazyGreedy<C> {

    private final List<C> candidates;
    private final int many;
    private final Worth<C> worth;
    private final PriorityQueue<Offer> offers = new PriorityQueue<>(Offer.ORDER);
    private final List<Offer> chosen = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private int evaluations;

    LazyGreedy(List<C> candidates, int many, Worth<C> worth) {
        if (many < 0) {
            throw new IllegalArgumentException("at most " + many);
        }
        this.candidates = List.copyOf(candidates);
        this.many = many;
        this.worth = worth;
    }

    /** What a candidate would have added when so many had been chosen. */
    private record Offer(int place, double gain, int chosenThen) {

        /** The best first, then whichever stands first. */
        static final Comparator<Offer> ORDER =
                Comparator.comparingDouble(Offer::gain).reversed().thenComparingInt(Offer::place);
    }

    Choice<C> choose() {
        if (many == 0) {
            return new Choice<>(List.of(), 0, 0);
        }
        IntStream.range(0, candidates.size()).forEach(place -> offers.add(ask(place)));
        evaluations = offers.size();
        while (chosen.size() < many && !offers.isEmpty()) {
            consider(offers.remove());
        }
        var picks = chosen.stream()
                .map(offer -> new Pick<>(candidates.get(offer.place()), offer.gain()))
                .toList();
        return new Choice<>(picks, bestIsAtMost(), evaluations);
    }

    /** Takes an offer, or asks again where it is older than the last choice. What adds nothing any more never will. */
    private void consider(Offer offer) {
        if (offer.gain() <= 0) {
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
    }

    private Offer ask(int place) {
        var gain = worth.gain(candidates.get(place));
        if (Double.isNaN(gain)) {
            throw new IllegalArgumentException("no gain known of " + candidates.get(place));
        }
        return new Offer(place, gain, chosen.size());
    }

    /** As if as many of the others came besides, each adding as much as if it came alone. */
    private double bestIsAtMost() {
        return chosen.stream().mapToDouble(Offer::gain).sum()
                + IntStream.range(0, candidates.size())
                        .filter(place -> !taken.get(place))
                        .mapToObj(this::ask)
                        .sorted(Offer.ORDER)
                        .limit(many)
                        .mapToDouble(offer -> Math.max(0, offer.gain()))
                        .sum();
    }
}
