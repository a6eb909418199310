package io.liantu.growth;

import io.liantu.alliance.Membership;
import io.liantu.network.OutsideMaker;
import io.liantu.region.Region;
import io.liantu.region.Ring;
import io.liantu.score.HonourScale;
import io.liantu.score.Reason;
import io.liantu.score.Saturation;
import io.liantu.score.Score;
import io.liantu.score.Sizes;
import io.liantu.shared.Explanation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Ranks outside makers of a product by how likely and how well they could serve a region: ties to local customers,
 * proof in the market, how much the product is their business, nearness, honours, shared alliances and size.
 */
final class CandidateRule {

    private static final double LINKS = 25;
    private static final double CUSTOMERS = 15;
    private static final double FOCUS = 15;
    private static final double NEARNESS = 15;
    private static final double HONOURS = 10;
    private static final double ALLIANCES = 10;
    private static final double SIZE = 10;

    private final Region region;

    CandidateRule(Region region) {
        this.region = region;
    }

    /** The best candidates, best first; ties by id. */
    List<Candidate> rank(List<OutsideMaker> makers, int atMost) {
        return makers.stream()
                .map(this::candidate)
                .sorted(Comparator.comparingDouble(
                                (Candidate candidate) -> candidate.score().middle())
                        .reversed()
                        .thenComparing(
                                candidate -> candidate.maker().enterprise().id()))
                .limit(atMost)
                .toList();
    }

    private Candidate candidate(OutsideMaker maker) {
        var ring = region.ringOf(maker.place());
        var score = new Score(List.of(
                linksOf(maker),
                customersOf(maker),
                focusOf(maker),
                nearnessOf(maker, ring),
                honoursOf(maker),
                alliancesOf(maker),
                Sizes.reason(SIZE, maker.enterprise())));
        return new Candidate(maker, ring, score);
    }

    private static Reason linksOf(OutsideMaker maker) {
        var explanation = maker.localCustomers() == 0
                ? Explanation.of("reason.candidate.no-links")
                : Explanation.of(
                        "reason.candidate.links", maker.localCustomers(), String.join("、", maker.localCustomerNames()));
        return new Reason("links", LINKS, Saturation.of(maker.localCustomers(), 2), explanation);
    }

    private static Reason customersOf(OutsideMaker maker) {
        return new Reason(
                "customers",
                CUSTOMERS,
                Saturation.of(maker.customers(), 3),
                Explanation.of("reason.candidate.customers", maker.customers()));
    }

    private static Reason focusOf(OutsideMaker maker) {
        var share = maker.share();
        return share == null
                ? new Reason("focus", FOCUS, null, Explanation.of("reason.candidate.focus.unknown"))
                : new Reason("focus", FOCUS, Math.min(1, share), Explanation.of("reason.candidate.focus", share));
    }

    private static Reason nearnessOf(OutsideMaker maker, Ring ring) {
        var place = maker.enterprise().region();
        return new Reason(
                "nearness",
                NEARNESS,
                ring.nearness(),
                Explanation.of(
                        "reason.candidate.ring." + ring.name().toLowerCase(Locale.ROOT), place == null ? "" : place));
    }

    private static Reason honoursOf(OutsideMaker maker) {
        return maker.enterprise()
                .findHonours()
                .map(honours -> new Reason(
                        "honours",
                        HONOURS,
                        HonourScale.best(honours),
                        Explanation.of("reason.candidate.honours", String.join("、", honours))))
                .orElseGet(
                        () -> new Reason("honours", HONOURS, null, Explanation.of("reason.candidate.honours.unknown")));
    }

    private static Reason alliancesOf(OutsideMaker maker) {
        var memberships = maker.memberships();
        var names = String.join(
                "、", memberships.stream().map(Membership::alliance).distinct().toList());
        var explanation = memberships.isEmpty()
                ? Explanation.of("reason.candidate.no-alliances")
                : Explanation.of("reason.candidate.alliances", names);
        return new Reason("alliances", ALLIANCES, tieOf(memberships), explanation);
    }

    private static double tieOf(List<Membership> memberships) {
        return memberships.stream().mapToDouble(CandidateRule::tieOf).max().orElse(0);
    }

    /** To sit at one table counts more than to be of the same chain. */
    private static double tieOf(Membership membership) {
        if (membership.shared()) {
            return membership.guides() ? 1 : 0.7;
        }
        return membership.guides() ? 0.3 : 0;
    }
}
