package io.liantu.partner;

import io.liantu.network.Partner;
import io.liantu.region.Ring;
import io.liantu.score.HonourScale;
import io.liantu.score.Saturation;
import io.liantu.score.Sizes;
import io.liantu.shared.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a partner: that it makes what is wanted or something like it, that those who are like the one that asks
 * trade with it or with such as it, that it is tied to it already, and how proven, near, honoured, large and well known it is.
 */
final class PartnerRule {

    /** What each feature adds at most, as long as too little is known to learn from; our judgement. */
    static final Weights STANDARD = Weights.of(new TreeMap<>(Map.ofEntries(
            Map.entry("makes", 25.0),
            Map.entry("likely", 15.0),
            Map.entry("peers", 15.0),
            Map.entry("tied", 10.0),
            Map.entry("proven", 10.0),
            Map.entry("name", 5.0),
            Map.entry("nearness", 8.0),
            Map.entry("honours", 4.0),
            Map.entry("allied", 4.0),
            Map.entry("size", 4.0),
            Map.entry("broad", 2.0))));

    private final Surroundings around;
    private final Side side;

    PartnerRule(Surroundings around, Side side) {
        this.around = around;
        this.side = side;
    }

    /** Weights for what is weighed here: not all can be said of customers, or of anything. */
    Weights fitting(Weights weights) {
        var ofSide = side == Side.CUSTOMERS ? weights.without("proven") : weights;
        return around.productName().isEmpty() ? ofSide.without("name") : ofSide;
    }

    List<Clue> clues(Partner partner) {
        var clues = new ArrayList<Clue>();
        clues.add(makes(partner));
        clues.add(likely(partner));
        clues.add(peers(partner));
        clues.add(tied(partner));
        if (side == Side.SUPPLIERS) {
            clues.add(proven(partner));
        }
        if (!around.productName().isEmpty()) {
            clues.add(name(partner));
        }
        clues.add(nearness(partner));
        clues.add(honours(partner));
        clues.add(allied(partner));
        clues.add(size(partner));
        clues.add(broad(partner));
        return clues;
    }

    private Clue makes(Partner partner) {
        if (around.buyers().contains(partner.enterprise().id())) {
            return clue("makes", 1.0, "reason.partner.buys");
        }
        if (partner.makes().isEmpty()) {
            return clue("makes", null, "reason.partner.makes.unknown");
        }
        double fit = around.wanted().most(partner.makes());
        var key = fit == 0 ? "no-fit" : fit < 1 ? "like" : "fit";
        return clue("makes", fit, "reason.partner." + key + (side == Side.CUSTOMERS ? ".customer" : ""), fit);
    }

    private Clue likely(Partner partner) {
        if (partner.makes().isEmpty()) {
            return clue("likely", null, "reason.partner.makes.unknown");
        }
        if (around.likely().isEmpty()) {
            return clue("likely", null, "reason.partner.likely.unknown");
        }
        double likely = Math.min(1, around.likely().most(partner.makes()));
        return clue("likely", likely, "reason.partner.likely", likely);
    }

    private Clue peers(Partner partner) {
        double experience = around.experience().of(partner.enterprise().id());
        return clue(
                "peers",
                experience / (experience + 0.5),
                experience > 0 ? "reason.partner.peers" : "reason.partner.no-peers");
    }

    private Clue tied(Partner partner) {
        var id = partner.enterprise().id();
        boolean trades = around.current().contains(id);
        boolean mutual = around.other().contains(id);
        return clue(
                "tied",
                trades ? 1.0 : mutual ? 0.6 : 0.0,
                trades ? "reason.partner.tied" : mutual ? "reason.partner.mutual" : "reason.partner.not-tied");
    }

    private static Clue proven(Partner partner) {
        return clue("proven", Saturation.of(partner.customers(), 3), "reason.partner.proven", partner.customers());
    }

    private Clue name(Partner partner) {
        double told = NameClue.of(partner.enterprise().name(), around.productName());
        return clue("name", told, told > 0 ? "reason.partner.name" : "reason.partner.no-name");
    }

    private Clue nearness(Partner partner) {
        var place = around.place();
        if (place == null || partner.place().isEmpty()) {
            return clue("nearness", null, "reason.partner.place.unknown");
        }
        Ring ring = place.ringOf(partner.place());
        @Nullable String name = partner.enterprise().region();
        return clue(
                "nearness",
                ring.nearness(),
                "reason.candidate.ring." + ring.name().toLowerCase(Locale.ROOT),
                name == null ? "" : name);
    }

    private static Clue honours(Partner partner) {
        return partner.enterprise()
                .findHonours()
                .map(honours -> clue(
                        "honours", HonourScale.best(honours), "reason.candidate.honours", String.join("、", honours)))
                .orElseGet(() -> clue("honours", null, "reason.candidate.honours.unknown"));
    }

    private Clue allied(Partner partner) {
        var shared = partner.alliances().stream()
                .filter(around.asker().alliances()::contains)
                .distinct()
                .toList();
        return shared.isEmpty()
                ? clue("allied", 0.0, "reason.partner.not-allied")
                : clue("allied", 1.0, "reason.partner.allied", String.join("、", shared));
    }

    private static Clue size(Partner partner) {
        var reason = Sizes.reason(1, partner.enterprise());
        return new Clue("size", reason.value(), reason.explanation());
    }

    /** Of whom much is known, more can be found. */
    private static Clue broad(Partner partner) {
        int lines = partner.makes().size();
        return lines == 0
                ? clue("broad", null, "reason.partner.makes.unknown")
                : clue("broad", Saturation.of(lines, 3), "reason.partner.broad", lines);
    }

    private static Clue clue(String feature, @Nullable Double value, String key, Object... arguments) {
        return new Clue(feature, value, Explanation.of(key, arguments));
    }
}
