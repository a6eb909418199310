package io.liantu.listing;

import io.liantu.chain.ProductId;
import io.liantu.network.Kin;
import io.liantu.shared.Explanation;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How well what somebody makes or offers is what a demand asks for, 0 to 1.
 *
 * @param value null when nobody can say
 */
record Fit(@Nullable Double value, Explanation why) {

    /** What has less in common is no answer. */
    private static final double LEAST = 0.2;

    /** So many pairs of characters in common say half of what could be said. */
    private static final double HALF = 4;

    private static final double SAME_KIND = 0.4;

    /** Whether it comes into question at all. */
    boolean isPossible() {
        return value == null || value >= LEAST;
    }

    /**
     * Of products.
     *
     * @param kin what counts as the product that is asked for
     * @param alike products like it, with how much
     */
    static Fit of(Collection<ProductId> products, Kin kin, Map<ProductId, Double> alike, boolean offered) {
        if (products.stream().anyMatch(kin.kinds()::contains)) {
            return new Fit(1.0, Explanation.of(offered ? "reason.match.fit.offered" : "reason.match.fit.made"));
        }
        double most = products.stream()
                .mapToDouble(product -> alike.getOrDefault(product, 0.0))
                .max()
                .orElse(0);
        return new Fit(most, Explanation.of(offered ? "reason.match.like.offered" : "reason.match.like.made", most));
    }

    /** Of words: both lines are of the same kind, and the more so the more their words have in common. */
    static Fit of(Line asked, Line offered) {
        var shared = asked.pairs().stream().filter(offered.pairs()::contains).collect(Collectors.toSet());
        double value = SAME_KIND + (1 - SAME_KIND) * shared.size() / (shared.size() + HALF);
        return shared.isEmpty()
                ? new Fit(SAME_KIND, Explanation.of("reason.match.kind"))
                : new Fit(
                        value,
                        Explanation.of(
                                "reason.match.words",
                                runs(asked.text(), shared).stream().limit(4).collect(Collectors.joining("、"))));
    }

    /**
     * What a line says, taken apart once for all that it is compared with.
     *
     * @param pairs of neighbouring characters, as Chinese has no blanks between words
     */
    record Line(String text, Set<String> pairs) {

        static Line of(String text) {
            return new Line(text, Fit.pairs(text));
        }
    }

    /** What both say, as long as it goes on, in the order in which it is asked for. */
    private static List<String> runs(String asked, Set<String> shared) {
        var runs = new LinkedHashSet<String>();
        var run = new StringBuilder();
        for (int at = 0; at + 1 < asked.length(); at++) {
            var pair = asked.substring(at, at + 2);
            if (shared.contains(pair.toLowerCase(Locale.ROOT))) {
                run.append(run.isEmpty() ? pair : pair.substring(1));
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return List.copyOf(runs);
    }

    private static Set<String> pairs(String text) {
        var letters = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        var pairs = new HashSet<String>();
        for (int at = 0; at + 1 < letters.length; at++) {
            if (Character.isLetterOrDigit(letters[at]) && Character.isLetterOrDigit(letters[at + 1])) {
                pairs.add(new String(letters, at, 2));
            }
        }
        return pairs;
    }
}
