package io.liantu.growth;

import io.liantu.alliance.Membership;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.growth.Experience.Sales;
import io.liantu.network.OutsideMaker;
import io.liantu.region.Region;
import io.liantu.region.Ring;
import io.liantu.score.HonourScale;
import io.liantu.score.Reason;
import io.liantu.score.Saturation;
import io.liantu.score.Score;
import io.liantu.score.Sizes;
import io.liantu.shared.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Ranks outside makers of a product by how likely and how well they could serve a region: ties to local customers,
 * proof in the market, how much the product is their business, nearness, honours, shared alliances and size; and, where it is
 * known who waits for the product, whether they supply such customers elsewhere.
 */
final class CandidateRule {

    private static final Points PLAIN = new Points(25, 15, 15, 0);
    private static final Points WITH_EXPERIENCE = new Points(20, 10, 10, 15);
    private static final double NEARNESS = 15;
    private static final double HONOURS = 10;
    private static final double ALLIANCES = 10;
    private static final double SIZE = 10;

    private final Region region;
    private final Points points;
    private final Function<EnterpriseId, Sales> sales;

    /** What these features add at most; 55 in all. */
    private record Points(double links, double customers, double focus, double experience) {}

    private CandidateRule(Region region, Points points, Function<EnterpriseId, Sales> sales) {
        this.region = region;
        this.points = points;
        this.sales = sales;
    }

    /** For a product of which nobody says who would need it. */
    CandidateRule(Region region) {
        this(region, PLAIN, supplier -> Sales.NONE);
    }

    /** For a product that is waited for here. */
    CandidateRule(Region region, Experience experience, ProductId product) {
        this(region, WITH_EXPERIENCE, supplier -> experience.of(product, supplier));
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
        var reasons = new ArrayList<Reason>();
        reasons.add(linksOf(maker));
        reasons.add(customersOf(maker));
        if (points.experience() > 0) {
            reasons.add(experienceOf(maker));
        }
        reasons.add(focusOf(maker));
        reasons.add(nearnessOf(maker, ring));
        reasons.add(honoursOf(maker));
        reasons.add(alliancesOf(maker));
        reasons.add(Sizes.reason(SIZE, maker.enterprise()));
        return new Candidate(maker, ring, new Score(reasons));
    }

    private Reason linksOf(OutsideMaker maker) {
        var explanation = maker.localCustomers() == 0
                ? Explanation.of("reason.candidate.no-links")
                : Explanation.of(
                        "reason.candidate.links", maker.localCustomers(), String.join("、", maker.localCustomerNames()));
        return new Reason("links", points.links(), Saturation.of(maker.localCustomers(), 2), explanation);
    }

    private Reason customersOf(OutsideMaker maker) {
        return new Reason(
                "customers",
                points.customers(),
                Saturation.of(maker.customers(), 3),
                Explanation.of("reason.candidate.customers", maker.customers()));
    }

    /** Who supplies others who make the same can supply those here; of whom no customer is known, nobody can say. */
    private Reason experienceOf(OutsideMaker maker) {
        var known = sales.apply(maker.enterprise().id());
        return known.customers() == 0
                ? new Reason(
                        "experience", points.experience(), null, Explanation.of("reason.candidate.experience.unknown"))
                : new Reason(
                        "experience",
                        points.experience(),
                        Saturation.of(known.alike(), 1),
                        Explanation.of("reason.candidate.experience", known.alike(), known.customers()));
    }

    private Reason focusOf(OutsideMaker maker) {
        var share = maker.share();
        return share == null
                ? new Reason("focus", points.focus(), null, Explanation.of("reason.candidate.focus.unknown"))
                : new Reason(
                        "focus", points.focus(), Math.min(1, share), Explanation.of("reason.candidate.focus", share));
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
