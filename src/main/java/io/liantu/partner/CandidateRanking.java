package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.PartnerNetwork;
import io.liantu.region.Region;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Ranks those elsewhere who could serve a region with products by how likely, and how well, they do. */
public final class CandidateRanking {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> candidate.score().middle())
            .reversed()
            .thenComparing(candidate -> candidate.maker().enterprise().id());

    private final Region region;
    private final PartnerNetwork partners;
    private final Weights weights;

    /** @param partners of the network that outsiders were found in */
    public CandidateRanking(Region region, PartnerNetwork partners, Weights weights) {
        this.region = region;
        this.partners = partners;
        this.weights = weights;
    }

    /**
     * The best candidates for a product, best first; ties by id.
     *
     * @param waiting what the region makes that the product goes into; nothing where nobody waits for it
     */
    public List<Candidate> rank(
            ProductId product, Collection<ProductId> waiting, List<Outsider> outsiders, int atMost) {
        if (outsiders.isEmpty() || atMost == 0) {
            return List.of();
        }
        var rule = new CandidateRule(region, waiting.isEmpty() ? null : LikeCustomers.of(product, waiting, partners));
        var fitting = rule.fitting(weights);
        return outsiders.stream()
                .map(outsider -> new Candidate(
                        outsider.facts(),
                        outsider.fit(),
                        region.ringOf(outsider.facts().place()),
                        fitting.score(rule.clues(outsider))))
                .sorted(BEST_FIRST)
                .limit(atMost)
                .toList();
    }
}
