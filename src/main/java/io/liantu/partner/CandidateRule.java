package io.liantu.partner;

import io.liantu.alliance.Membership;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.OutsideMaker;
import io.liantu.region.Region;
import io.liantu.score.Saturation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for somebody elsewhere to serve a region with a product: that it makes it, ties to local customers, proof in the market, how much the
 * product is its business, nearness, honours, shared alliances, size, growth, and how much is known of it; and, where it is known who waits for the product,
 * that it supplies such customers elsewhere.
 */
final class CandidateRule {

    private static final String EXPERIENCE = "experience";
    private static final String LIKELY = "likely";

    /** So much experience counts half. */
    private static final double HALF = 0.5;

    /** What each feature adds at most, as long as too little is known to learn from; our judgement. */
    static final Weights STANDARD = Weights.of(Map.ofEntries(
            Map.entry("fit", 20.0),
            Map.entry("links", 19.0),
            Map.entry("customers", 9.0),
            Map.entry(EXPERIENCE, 11.0),
            Map.entry(LIKELY, 8.0),
            Map.entry("focus", 5.0),
            Map.entry("nearness", 9.0),
            Map.entry("honours", 5.0),
            Map.entry("alliances", 5.0),
            Map.entry("size", 3.0),
            Map.entry("growth", 4.0),
            Map.entry("known", 2.0)));

    private final Region region;
    private final @Nullable LikeCustomers like;

    /** @param like customers like those who wait here; null where nobody does */
    CandidateRule(Region region, @Nullable LikeCustomers like) {
        this.region = region;
        this.like = like;
    }

    /** Weights for what is weighed here: where nobody waits, no customer is like those who do. */
    Weights fitting(Weights weights) {
        return like == null ? weights.without(EXPERIENCE).without(LIKELY) : weights;
    }

    List<Clue> clues(Outsider outsider) {
        var maker = outsider.facts();
        var clues = new ArrayList<Clue>();
        clues.add(fit(outsider.fit()));
        clues.add(links(maker));
        clues.add(Clues.of(
                "customers", Saturation.of(maker.customers(), 3), "reason.candidate.customers", maker.customers()));
        if (like != null) {
            clues.add(experience(maker.enterprise().id(), like));
            clues.add(likely(outsider, like.likely()));
        }
        clues.add(focus(maker));
        clues.add(Clues.nearness(region, maker.place(), maker.enterprise()));
        clues.add(Clues.honours(maker.enterprise()));
        clues.add(alliances(maker));
        clues.add(Clues.size(maker.enterprise()));
        clues.add(Clues.growth(maker.enterprise()));
        clues.add(known(maker));
        return clues;
    }

    private static Clue fit(Fit fit) {
        var like = fit.like();
        var key = "reason.candidate.fit." + fit.kind().name().toLowerCase(Locale.ROOT);
        return like == null ? Clues.of("fit", fit.value(), key) : Clues.of("fit", fit.value(), key, like.name());
    }

    private static Clue links(OutsideMaker maker) {
        long local = maker.localCustomers();
        return local == 0
                ? Clues.of("links", 0.0, "reason.candidate.no-links")
                : Clues.of(
                        "links",
                        Saturation.of(local, 2),
                        "reason.candidate.links",
                        local,
                        String.join("、", maker.localCustomerNames()));
    }

    /** Who supplies others who make the same can supply those here. */
    private static Clue experience(EnterpriseId id, LikeCustomers like) {
        double experience = like.experience(id);
        long customers = like.customers(id);
        return customers == 0
                ? Clues.of(EXPERIENCE, 0.0, "reason.candidate.no-experience")
                : Clues.of(
                        EXPERIENCE,
                        experience / (experience + HALF),
                        "reason.candidate.experience",
                        like.alike(id),
                        customers);
    }

    private static Clue likely(Outsider outsider, Tally<ProductId> likely) {
        if (outsider.makes().isEmpty()) {
            return Clues.of(LIKELY, null, "reason.partner.makes.unknown");
        }
        if (likely.isEmpty()) {
            return Clues.of(LIKELY, null, "reason.candidate.likely.unknown");
        }
        double value = Math.min(1, likely.most(outsider.makes()));
        return Clues.of(LIKELY, value, "reason.candidate.likely", value);
    }

    private static Clue focus(OutsideMaker maker) {
        var share = maker.share();
        return share == null
                ? Clues.of("focus", null, "reason.candidate.focus.unknown")
                : Clues.of("focus", Math.min(1, share), "reason.candidate.focus", share);
    }

    /** What can be looked up of it before anybody is sent there; a name of which little is known may be a mere shell. */
    private static Clue known(OutsideMaker maker) {
        var enterprise = maker.enterprise();
        var facts = Arrays.<@Nullable Object>asList(
                enterprise.revenue(), enterprise.employees(), enterprise.honours(), maker.share());
        long known = facts.stream().filter(Objects::nonNull).count();
        return Clues.of("known", (double) known / facts.size(), "reason.candidate.known", known, facts.size());
    }

    private static Clue alliances(OutsideMaker maker) {
        var memberships = maker.memberships();
        var names = memberships.stream().map(Membership::alliance).distinct().toList();
        double tie = memberships.stream().mapToDouble(CandidateRule::tie).max().orElse(0);
        return names.isEmpty()
                ? Clues.of("alliances", tie, "reason.candidate.no-alliances")
                : Clues.of("alliances", tie, "reason.candidate.alliances", String.join("、", names));
    }

    /** To sit at one table counts more than to be of the same chain. */
    private static double tie(Membership membership) {
        if (membership.shared()) {
            return membership.guides() ? 1 : 0.7;
        }
        return membership.guides() ? 0.3 : 0;
    }
}
