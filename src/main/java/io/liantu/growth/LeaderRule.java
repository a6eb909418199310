package io.liantu.growth;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.LocalMaker;
import io.liantu.score.Reason;
import io.liantu.score.Saturation;
import io.liantu.score.Score;
import io.liantu.score.Sizes;
import io.liantu.shared.Explanation;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the local enterprises of a chain as its leaders 链主. Position decides before size: how much of the local supply
 * converges on an enterprise (PageRank from supplier to customer, between the lowest and the highest), what share of the
 * chain's local output would stop with it, compared with the highest, how many local partners it has, how much of the
 * chain hangs on what it makes, whether an alliance of the chain has named it leader, and its size.
 */
final class LeaderRule {

    private static final double CENTRALITY = 25;
    private static final double RISK = 20;
    private static final double PARTNERS = 15;
    private static final double REACH = 15;
    private static final double NAMED = 15;
    private static final double SIZE = 10;

    private final CoveredWeb web;
    private final DirectedWeb<EnterpriseId> supply;
    private final Map<EnterpriseId, String> named;
    private final Map<EnterpriseId, Double> centrality;
    private final DoubleSummaryStatistics range;
    private final Map<EnterpriseId, OutputAtRisk.Stop> stops;
    private final double largestStop;

    LeaderRule(CoveredWeb web, DirectedWeb<EnterpriseId> supply, Map<EnterpriseId, String> named) {
        this.web = web;
        this.supply = supply;
        this.named = named;
        this.centrality = supply.centrality();
        this.range =
                centrality.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        this.stops =
                OutputAtRisk.in(web, supply).map(risk -> risk.stops(centrality)).orElse(Map.of());
        this.largestStop = stops.values().stream()
                .mapToDouble(OutputAtRisk.Stop::share)
                .max()
                .orElse(0);
    }

    /** The foremost leaders, best first; ties by id. */
    List<ChainLeader> rank(int atMost) {
        return byEnterprise().entrySet().stream()
                .map(entry -> new ChainLeader(entry.getKey(), scoreOf(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparingDouble(
                                (ChainLeader leader) -> leader.score().middle())
                        .reversed()
                        .thenComparing(leader -> leader.enterprise().id()))
                .limit(atMost)
                .toList();
    }

    private Map<Enterprise, List<ProductId>> byEnterprise() {
        return web.segments().stream()
                .flatMap(segment -> segment.makers().stream())
                .collect(Collectors.groupingBy(
                        LocalMaker::enterprise,
                        () -> new TreeMap<>(Comparator.comparing(Enterprise::id)),
                        Collectors.mapping(LocalMaker::product, Collectors.toList())));
    }

    private Score scoreOf(Enterprise enterprise, List<ProductId> made) {
        return new Score(List.of(
                centralityOf(enterprise.id()),
                riskOf(enterprise.id()),
                partnersOf(enterprise.id()),
                reachOf(made),
                namedOf(enterprise.id()),
                Sizes.reason(SIZE, enterprise)));
    }

    /** Everybody has some centrality; only who has local suppliers earns points with it. */
    private Reason centralityOf(EnterpriseId id) {
        if (supply.directlyBefore(id).isEmpty()) {
            return new Reason("centrality", CENTRALITY, 0.0, Explanation.of("reason.leader.no-suppliers"));
        }
        var spread = range.getMax() - range.getMin();
        var above = centrality.getOrDefault(id, 0.0) - range.getMin();
        var value = spread <= 0 ? 1 : above / spread;
        return new Reason("centrality", CENTRALITY, value, Explanation.of("reason.leader.centrality", value));
    }

    /** Compared with the enterprise with which most would stop; nobody can say where no link is known. */
    private Reason riskOf(EnterpriseId id) {
        OutputAtRisk.@Nullable Stop stop = stops.get(id);
        if (stop == null || largestStop <= 0) {
            return new Reason("risk", RISK, null, Explanation.of("reason.leader.risk.unknown"));
        }
        var key = stop.isFollowed() ? "reason.leader.risk" : "reason.leader.risk.at-least";
        return new Reason("risk", RISK, stop.share() / largestStop, Explanation.of(key, stop.share()));
    }

    private Reason partnersOf(EnterpriseId id) {
        var partners = new TreeSet<>(supply.directlyBefore(id));
        partners.addAll(supply.directlyAfter(id));
        return new Reason(
                "partners",
                PARTNERS,
                Saturation.of(partners.size(), 4),
                Explanation.of("reason.leader.partners", partners.size()));
    }

    private Reason reachOf(List<ProductId> made) {
        var touched = new TreeSet<>(made);
        made.forEach(product -> touched.addAll(web.graph().reachedFrom(product)));
        touched.addAll(web.graph().leadingTo(new TreeSet<>(made)));
        var share = (double) touched.size() / web.segments().size();
        return new Reason("reach", REACH, share, Explanation.of("reason.leader.reach", made.size(), touched.size()));
    }

    private Reason namedOf(EnterpriseId id) {
        @Nullable String alliance = named.get(id);
        return alliance == null
                ? new Reason("named", NAMED, 0.0, Explanation.of("reason.leader.not-named"))
                : new Reason("named", NAMED, 1.0, Explanation.of("reason.leader.named", alliance));
    }
}
