package io.liantu.partner;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.network.Partner;
import io.liantu.score.Saturation;
import io.liantu.score.Sizes;
import io.liantu.shared.Explanation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for it that an enterprise makes a product, or could. Whether it is known to make it is not looked at.
 *
 * @param alike products like it, with how much
 * @param together what is made together with it
 * @param near what goes into it, and what it goes into
 */
record MakerRule(Product product, Map<ProductId, Double> alike, CoMakers together, Set<ProductId> near) {

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
                .filter(line -> !line.equals(product.id()))
                .toList();
        double told = NameClue.of(enterprise.enterprise().name(), product.name());
        var size = Sizes.reason(1, enterprise.enterprise());
        return List.of(
                ofLines("alike", others, alikeTo(others), "reason.maker.alike", "reason.maker.not-alike"),
                ofLines(
                        "together",
                        others,
                        together.likelihood(enterprise),
                        "reason.maker.together",
                        "reason.maker.not-together"),
                clue("name", told, told > 0 ? "reason.partner.name" : "reason.partner.no-name"),
                ofLines(
                        "beside",
                        others,
                        others.stream().anyMatch(near::contains) ? 1 : 0,
                        "reason.maker.beside",
                        "reason.maker.not-beside"),
                clue(
                        "proven",
                        Saturation.of(enterprise.customers(), 3),
                        "reason.partner.proven",
                        enterprise.customers()),
                ofLines("broad", others, Saturation.of(others.size(), 3), "reason.maker.broad", "reason.maker.broad"),
                new Clue("size", size.value(), size.explanation()));
    }

    private double alikeTo(List<ProductId> lines) {
        return lines.stream()
                .mapToDouble(line -> alike.getOrDefault(line, 0.0))
                .max()
                .orElse(0);
    }

    private static Clue ofLines(String feature, List<ProductId> lines, double value, String known, String none) {
        return lines.isEmpty()
                ? clue(feature, null, "reason.partner.makes.unknown")
                : clue(feature, value, value > 0 ? known : none, value);
    }

    private static Clue clue(String feature, @Nullable Double value, String key, Object... arguments) {
        return new Clue(feature, value, Explanation.of(key, arguments));
    }
}
