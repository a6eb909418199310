package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.network.Partner;
import io.liantu.score.Saturation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What speaks for a partner: that it makes what is wanted or something like it, that those who are like the one that asks
 * trade with it or with such as it, that it is tied to it already, that the same is said of both, and how proven, near, honoured, large and well known it is.
 */
final class PartnerRule {

    /** What each feature adds at most, as long as too little is known to learn from; our judgement. */
    static final Weights STANDARD = Weights.of(new TreeMap<>(Map.ofEntries(
            Map.entry("makes", 24.0),
            Map.entry("likely", 13.0),
            Map.entry("peers", 13.0),
            Map.entry("tied", 10.0),
            Map.entry("proven", 10.0),
            Map.entry("name", 4.0),
            Map.entry("words", 4.0),
            Map.entry("nearness", 8.0),
            Map.entry("honours", 4.0),
            Map.entry("allied", 4.0),
            Map.entry("size", 4.0),
            Map.entry("broad", 2.0))));

    /** So many products are named in a reason. */
    private static final int NAMED = 3;

    private final Surroundings around;
    private final Side side;
    private final CommonWords words;
    private final NamedProducts names;

    PartnerRule(Surroundings around, Side side, CommonWords words, NamedProducts names) {
        this.around = around;
        this.side = side;
        this.words = words;
        this.names = names;
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
        clues.add(words(partner));
        clues.add(nearness(partner));
        clues.add(Clues.honours(partner.enterprise()));
        clues.add(allied(partner));
        clues.add(Clues.size(partner.enterprise()));
        clues.add(broad(partner));
        return clues;
    }

    private Clue makes(Partner partner) {
        if (around.buyers().contains(partner.enterprise().id())) {
            var bought = bought(partner);
            return Clues.of("makes", 1.0, "reason.partner.buys", named(bought), bought.size());
        }
        if (partner.makes().isEmpty()) {
            return Clues.of("makes", null, "reason.partner.makes.unknown");
        }
        double fit = around.wanted().most(partner.makes());
        var key = fit == 0 ? "no-fit" : fit < 1 ? "like" : "fit";
        var best = best(partner, around.wanted(), fit);
        return Clues.of(
                "makes",
                fit,
                "reason.partner." + key + (side == Side.CUSTOMERS ? ".customer" : ""),
                named(best),
                best.size(),
                fit);
    }

    /** What it states that it buys of what the one that asks offers. */
    private List<ProductId> bought(Partner partner) {
        var offered = around.product() == null ? around.asker().makes() : List.of(around.product());
        return partner.buys().stream().filter(offered::contains).toList();
    }

    /** What it makes that reaches a value among some products. */
    private static List<ProductId> best(Partner partner, Tally<ProductId> among, double value) {
        return partner.makes().stream()
                .filter(product -> value > 0 && among.of(product) == value)
                .toList();
    }

    private String named(List<ProductId> products) {
        return products.stream().limit(NAMED).map(this::nameOf).collect(Collectors.joining("、"));
    }

    private String nameOf(ProductId product) {
        var name = names.nameOf(product);
        return name.isEmpty() ? product.value() : name;
    }

    private Clue likely(Partner partner) {
        if (partner.makes().isEmpty()) {
            return Clues.of("likely", null, "reason.partner.makes.unknown");
        }
        if (around.likely().isEmpty()) {
            return Clues.of("likely", null, "reason.partner.likely.unknown");
        }
        double most = around.likely().most(partner.makes());
        double likely = Math.min(1, most);
        var best = best(partner, around.likely(), most);
        return best.isEmpty()
                ? Clues.of("likely", likely, "reason.partner.not-likely")
                : Clues.of("likely", likely, "reason.partner.likely", likely, named(best), best.size());
    }

    private Clue peers(Partner partner) {
        double experience = around.experience().of(partner.enterprise().id());
        return Clues.of(
                "peers",
                experience / (experience + 0.5),
                experience > 0 ? "reason.partner.peers" : "reason.partner.no-peers");
    }

    private Clue tied(Partner partner) {
        var id = partner.enterprise().id();
        boolean trades = around.current().contains(id);
        boolean mutual = around.other().contains(id);
        return Clues.of(
                "tied",
                trades ? 1.0 : mutual ? 0.6 : 0.0,
                trades ? "reason.partner.tied" : mutual ? "reason.partner.mutual" : "reason.partner.not-tied");
    }

    private static Clue proven(Partner partner) {
        return Clues.of("proven", Saturation.of(partner.customers(), 3), "reason.partner.proven", partner.customers());
    }

    private Clue name(Partner partner) {
        double told = NameClue.of(partner.enterprise().name(), around.productName());
        return Clues.of("name", told, told > 0 ? "reason.partner.name" : "reason.partner.no-name");
    }

    private Clue words(Partner partner) {
        var common = words.with(partner);
        return common.words().isEmpty()
                ? Clues.of("words", 0.0, "reason.partner.no-words")
                : Clues.of("words", common.value(), "reason.partner.words", String.join("、", common.words()));
    }

    private Clue nearness(Partner partner) {
        var place = around.place();
        if (place == null || partner.place().isEmpty()) {
            return Clues.of("nearness", null, "reason.partner.place.unknown");
        }
        return Clues.nearness(place, partner.place(), partner.enterprise());
    }

    private Clue allied(Partner partner) {
        var shared = partner.alliances().stream()
                .filter(around.asker().alliances()::contains)
                .distinct()
                .toList();
        return shared.isEmpty()
                ? Clues.of("allied", 0.0, "reason.partner.not-allied")
                : Clues.of("allied", 1.0, "reason.partner.allied", String.join("、", shared));
    }

    /** Of whom much is known, more can be found. */
    private static Clue broad(Partner partner) {
        int lines = partner.makes().size();
        return lines == 0
                ? Clues.of("broad", null, "reason.partner.makes.unknown")
                : Clues.of("broad", Saturation.of(lines, 3), "reason.partner.broad", lines);
    }
}
