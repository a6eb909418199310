package io.liantu.growth;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.algorithm.Dominators;
import io.liantu.chain.Input;
import io.liantu.chain.ProductId;
import io.liantu.network.Demand;
import io.liantu.score.Reason;
import io.liantu.score.Score;
import io.liantu.shared.Explanation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Scores how much a region waits for a missing segment: local buyers, the amount they need, the local segments it goes
 * into directly, how much of the local chain hangs on it over any number of steps, and how much of that cannot be made without
 * it: it is an essential input, directly or over others, or no way from the beginnings of the chain avoids it. Counts are compared with the highest among the gaps of the same
 * answer.
 */
final class ImportanceRule {

    private static final double BUYERS = 30;
    private static final double AMOUNT = 25;
    private static final double DIRECT = 15;
    private static final double DOWNSTREAM = 15;
    private static final double BOTTLENECK = 15;

    private final CoveredWeb web;
    private final double mostBuyers;
    private final double largestAmount;
    private final double mostDirect;
    private final Map<ProductId, Set<ProductId>> behind;
    private final DirectedWeb<ProductId> essential;

    ImportanceRule(CoveredWeb web, List<SegmentReport> gaps) {
        this.web = web;
        this.mostBuyers = highest(gaps, gap -> (double) demandOf(gap).buyers());
        this.largestAmount = highest(gaps, gap -> amountOf(gap));
        this.mostDirect = highest(gaps, this::directlyWaiting);
        this.behind = segmentsBehind(web);
        this.essential = essentialInputs(web);
    }

    Score score(SegmentReport gap) {
        return new Score(List.of(buyers(gap), amount(gap), direct(gap), downstream(gap), bottleneck(gap)));
    }

    private Reason buyers(SegmentReport gap) {
        var demand = demandOf(gap);
        return reason(
                "buyers",
                BUYERS,
                share((double) demand.buyers(), mostBuyers),
                demand.buyers(),
                String.join("、", demand.buyerNames()));
    }

    private Reason amount(SegmentReport gap) {
        var needed = demandOf(gap).needed();
        if (needed != null) {
            return reason("amount", AMOUNT, share(needed, largestAmount), needed);
        }
        // Nobody needs it, as far as is known: then no amount is missing either.
        return demandOf(gap).buyers() == 0 ? reason("no-amount", AMOUNT, 0.0) : reason("amount.unknown", AMOUNT, null);
    }

    private Reason direct(SegmentReport gap) {
        var waiting = web.coveredDirectlyAfter(gap.id());
        var names = waiting.stream()
                .map(next -> next.segment().product().name())
                .limit(5)
                .toList();
        return reason(
                "direct", DIRECT, share(directlyWaiting(gap), mostDirect), waiting.size(), String.join("、", names));
    }

    private Reason downstream(SegmentReport gap) {
        var covered = web.coveredProducts().size();
        var after = web.coveredAfter(gap.id()).size();
        return reason("downstream", DOWNSTREAM, share(after, covered), after, covered);
    }

    private Reason bottleneck(SegmentReport gap) {
        var covered = web.coveredProducts().size();
        var impossible = new HashSet<>(behind.getOrDefault(gap.id(), Set.of()));
        impossible.addAll(essential.reachedFrom(gap.id()));
        impossible.retainAll(web.coveredProducts());
        int after = impossible.size();
        return reason("bottleneck", BOTTLENECK, share((double) after, covered), after, covered);
    }

    /** To which covered segments all ways pass through each product. */
    private static Map<ProductId, Set<ProductId>> segmentsBehind(CoveredWeb web) {
        var dominators = Dominators.of(web.graph());
        var behind = new HashMap<ProductId, Set<ProductId>>();
        web.coveredProducts()
                .forEach(product -> dominators
                        .before(product)
                        .forEach(before -> behind.computeIfAbsent(before, key -> new HashSet<>())
                                .add(product)));
        return behind;
    }

    private static DirectedWeb<ProductId> essentialInputs(CoveredWeb web) {
        return DirectedWeb.of(
                web.web().products(),
                web.web().inputs().stream()
                        .filter(Input::isEssential)
                        .map(input -> new DirectedWeb.Link<>(input.input(), input.product()))
                        .toList());
    }

    /** An input that a product cannot do without counts twice. */
    private double directlyWaiting(SegmentReport gap) {
        var covered = web.coveredProducts();
        return web.web().inputs().stream()
                .filter(input -> input.input().equals(gap.id()) && covered.contains(input.product()))
                .mapToDouble(input -> input.isEssential() ? 2 : 1)
                .sum();
    }

    private static Demand demandOf(SegmentReport gap) {
        return gap.strength().demand();
    }

    private static double amountOf(SegmentReport gap) {
        var needed = demandOf(gap).needed();
        return needed == null ? 0 : needed;
    }

    private static double highest(List<SegmentReport> gaps, ToDoubleFunction<SegmentReport> measure) {
        return gaps.stream().mapToDouble(measure).max().orElse(0);
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private static Reason reason(String name, double weight, @Nullable Double value, Object... arguments) {
        var feature = name.replaceFirst("^no-", "").replaceFirst("\\.unknown$", "");
        return new Reason(feature, weight, value, Explanation.of("reason.gap." + name, arguments));
    }
}
