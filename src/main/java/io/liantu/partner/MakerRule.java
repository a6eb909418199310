package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.network.Kin;
import io.liantu.network.Partner;
import io.liantu.score.Saturation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for it that an enterprise makes a product, or could. Whether it is known to make it is not looked at.
 *
 * @param kin its kinds, and of what it is a kind: whoever makes these is no other than its makers
 * @param alike products like it, with how much
 * @param together what is made together with it
 * @param near what goes into it, and what it goes into
 */
record MakerRule(Product product, Kin kin, Map<ProductId, Double> alike, CoMakers together, Set<ProductId> near) {

    /** What each feature adds at most, as long as too little is known to learn from; our judgement. */
    static final Weights STANDARD = Weights.of(Map.of(
            "alike", 30.0, "together", 25.0, "name", 20.0, "beside", 10.0, "proven", 5.0, "broad", 5.0, "size", 5.0));

    MakerRule {
        alike = Map.copyOf(alike);
        near = Set.copyOf(near);
    }

    List<ProductId> often(int atMost) {
        return together.mostOften(atMost);
    }

    List<Clue> clues(Partner enterprise) {
        var others = enterprise.makes().stream()
                .filter(line -> !kin.has(line) && !line.equals(product.id()))
                .toList();
        double told = NameClue.of(enterprise.enterprise().name(), product.name());
        return List.of(
                alike(others),
                together(others, enterprise),
                Clues.of("name", told, told > 0 ? "reason.partner.name" : "reason.partner.no-name"),
                beside(others),
                Clues.of(
                        "proven",
                        Saturation.of(enterprise.customers(), 3),
                        "reason.partner.proven",
                        enterprise.customers()),
                broad(others),
                Clues.size(enterprise.enterprise()));
    }

    private Clue alike(List<ProductId> lines) {
        double most = lines.stream()
                .mapToDouble(line -> alike.getOrDefault(line, 0.0))
                .max()
                .orElse(0);
        var key = most > 0 ? "reason.maker.alike" : "reason.maker.not-alike";
        return lines.isEmpty() ? unknown("alike") : Clues.of("alike", most, key, most);
    }

    private Clue together(List<ProductId> lines, Partner enterprise) {
        if (together.isUnknown()) {
            return Clues.of("together", null, "reason.maker.together.unknown");
        }
        double share = together.share(enterprise);
        var key = share > 0 ? "reason.maker.together" : "reason.maker.not-together";
        return lines.isEmpty()
                ? unknown("together")
                : Clues.of("together", together.likelihood(enterprise), key, share);
    }

    private Clue beside(List<ProductId> lines) {
        if (near.isEmpty()) {
            return Clues.of("beside", null, "reason.maker.beside.unknown");
        }
        boolean isBeside = lines.stream().anyMatch(near::contains);
        return lines.isEmpty()
                ? unknown("beside")
                : Clues.of(
                        "beside", isBeside ? 1.0 : 0.0, isBeside ? "reason.maker.beside" : "reason.maker.not-beside");
    }

    private static Clue broad(List<ProductId> lines) {
        return lines.isEmpty()
                ? unknown("broad")
                : Clues.of("broad", Saturation.of(lines.size(), 3), "reason.partner.broad", lines.size());
    }

    private static Clue unknown(String feature) {
        return Clues.of(feature, null, "reason.partner.makes.unknown");
    }
}
