package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Trade;
import io.liantu.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks those with whom enterprises of a network could trade on one side, and learns from those who do. */
public final class PartnerRanking {

    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparingDouble(
                    (Suggestion suggestion) -> suggestion.score().middle())
            .reversed()
            .thenComparing(suggestion -> suggestion.partner().enterprise().id());

    /** More wrong examples of a lesson would say no more. */
    private static final int WRONG = 40;

    private final SupplyNetwork network;
    private final AlikeProducts like;
    private final Names names;
    private final Side side;

    public PartnerRanking(SupplyNetwork network, AlikeProducts like, Names names, Side side) {
        this.network = network;
        this.like = like;
        this.names = names;
        this.side = side;
    }

    /**
     * All who come into question, best first; ties by id.
     *
     * @param place where the one who asks is; null when unknown
     * @param product what it looks for or offers; null for anything
     */
    public List<Suggestion> rank(Partner asker, @Nullable Region place, @Nullable Product product, Weights weights) {
        var search = new PartnerSearch(network, network.partners(), like, names, side);
        var around = search.around(asker, place, product);
        var candidates = search.candidates(around, null);
        var rule = search.rule(around, candidates);
        return rank(candidates, rule, rule.fitting(weights));
    }

    static List<Suggestion> rank(List<Partner> candidates, PartnerRule rule, Weights weights) {
        return sorted(candidates.stream()
                .map(partner -> new Suggestion(partner, weights.score(rule.clues(partner))))
                .toList());
    }

    /** Best first; ties by id. */
    static List<Suggestion> sorted(List<Suggestion> suggestions) {
        return suggestions.stream().sorted(BEST_FIRST).toList();
    }

    /**
     * Weights that tell those who do trade from those who come into question besides: each of some trades is hidden, and
     * the candidates are looked at as if it were not known. Standard weights when there are too few trades.
     *
     * @param products by id
     */
    Learned learned(List<Trade> trades, KnownProducts products, KnownPlaces places) {
        var examples = new ArrayList<Example>();
        var lesson = 0;
        for (var trade : trades) {
            var hidden = HiddenTrade.of(lesson++, trade, side.partner(trade), network.partners());
            addExamples(trade, hidden, products, places, examples);
        }
        return Learned.from(examples, side.ranked().standard());
    }

    private void addExamples(
            Trade trade, HiddenTrade hidden, KnownProducts products, KnownPlaces places, List<Example> examples) {
        var search = new PartnerSearch(network, hidden, like, names, side);
        var product = trade.product() == null ? null : products.product(trade.product());
        for (var asker : hidden.partners(List.of(side.asker(trade)))) {
            var around = search.around(asker, places.placeOf(asker).orElse(null), product);
            var candidates = search.candidates(around, null);
            var rule = search.rule(around, candidates);
            int step = Math.max(1, candidates.size() / WRONG);
            for (var at = 0; at < candidates.size(); at++) {
                var candidate = candidates.get(at);
                boolean isRight = candidate.enterprise().id().equals(side.partner(trade));
                if (isRight || at % step == 0) {
                    examples.add(new Example(rule.clues(candidate), isRight));
                }
            }
        }
    }
}
