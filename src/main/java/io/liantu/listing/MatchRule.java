package io.liantu.listing;

import io.liantu.network.Partner;
import io.liantu.provenance.Confidence;
import io.liantu.region.Region;
import io.liantu.score.Reason;
import io.liantu.score.Saturation;
import io.liantu.score.Score;
import io.liantu.score.Sizes;
import io.liantu.shared.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a match. For the asker: that it is what is asked for, covers the amount, is there in time, comes from who
 * is proven. For the giver: that its offer is taken up, and by whom. For both: that they are near, and allied.
 *
 * @param asker null when the enterprise is a shell or closed
 * @param place where it is; null when unknown
 */
record MatchRule(
        Known<DemandItem> demand,
        @Nullable Partner asker,
        @Nullable Region place,
        LocalDate today) {

    Score score(Answerer answerer) {
        var bargain = new Bargain(demand.what(), today, isOfProducts());
        var reasons = new ArrayList<Reason>();
        reasons.add(
                reason(MatchWeight.FIT, answerer.fit().value(), answerer.fit().why()));
        if (isOfProducts()) {
            reasons.add(ranked(answerer));
        }
        reasons.add(bargain.covers(answerer));
        reasons.add(bargain.term(answerer));
        reasons.add(trust(answerer));
        reasons.add(delivered(answerer));
        if (isOfProducts()) {
            reasons.add(
                    answerer.resource() == null
                            ? reason(MatchWeight.OFFERED, 0.0, "reason.match.not-offered")
                            : reason(MatchWeight.OFFERED, 1.0, "reason.match.offered"));
        }
        reasons.add(bargain.taken(answerer));
        reasons.add(size());
        reasons.add(nearness(answerer));
        reasons.add(allied(answerer));
        return new Score(reasons);
    }

    /** Whether the ranking of suppliers has a say. */
    boolean isOfProducts() {
        return demand.what().kind() == ItemKind.PRODUCT && demand.what().product() != null;
    }

    private Reason ranked(Answerer answerer) {
        var ranked = answerer.ranked();
        return ranked == null
                ? reason(MatchWeight.RANKED, null, "reason.match.ranked.unknown")
                : reason(MatchWeight.RANKED, ranked, "reason.match.ranked", ranked * 100);
    }

    private Reason trust(Answerer answerer) {
        var resource = answerer.resource();
        @Nullable Confidence confidence = resource == null ? null : resource.voice().confidence();
        if (confidence == null) {
            return reason(MatchWeight.TRUST, null, "reason.match.trust.unknown");
        }
        double value = switch (confidence) {
            case DISCLOSED -> 1.0;
            case STRONGLY_INFERRED -> 0.6;
            case INFERRED -> 0.3;
        };
        return reason(
                MatchWeight.TRUST,
                value,
                "reason.match.trust."
                        + confidence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Reason delivered(Answerer answerer) {
        long projects = answerer.delivered();
        return reason(
                MatchWeight.DELIVERED,
                Saturation.of(projects, 1),
                projects == 0 ? "reason.match.delivered.none" : "reason.match.delivered",
                projects);
    }

    private Reason size() {
        if (asker == null) {
            return reason(MatchWeight.ASKER, null, "reason.match.asker.unknown");
        }
        var size = Sizes.reason(1, asker.enterprise());
        var value = size.value();
        double revenue = asker.enterprise().findRevenue().orElse(0.0);
        return value == null
                ? reason(MatchWeight.ASKER, null, "reason.match.asker.unknown")
                : reason(MatchWeight.ASKER, value, "reason.match.asker", revenue / 1e4, revenue / 1e6);
    }

    private Reason nearness(Answerer answerer) {
        var partner = answerer.partner();
        if (place == null || partner == null || partner.place().isEmpty()) {
            return reason(MatchWeight.NEARNESS, null, "reason.match.place.unknown");
        }
        var ring = place.ringOf(partner.place());
        return reason(
                MatchWeight.NEARNESS,
                ring.nearness(),
                "reason.match.ring." + ring.name().toLowerCase(Locale.ROOT));
    }

    private Reason allied(Answerer answerer) {
        var partner = answerer.partner();
        List<String> shared = asker == null || partner == null
                ? List.of()
                : partner.alliances().stream()
                        .filter(asker.alliances()::contains)
                        .distinct()
                        .toList();
        return shared.isEmpty()
                ? reason(MatchWeight.ALLIED, 0.0, "reason.match.not-allied")
                : reason(MatchWeight.ALLIED, 1.0, "reason.match.allied", String.join("、", shared));
    }

    private Reason reason(MatchWeight weight, @Nullable Double value, String key, Object... arguments) {
        return reason(weight, value, Explanation.of(key, arguments));
    }

    private Reason reason(MatchWeight weight, @Nullable Double value, Explanation why) {
        return weight.reason(isOfProducts(), value, why);
    }
}
