package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Demand;
import io.liantu.score.Reason;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeaderRuleTests {

    private static final CoveredWeb WEB = SmallWeb.of(
            "glass → lens, lens → camera",
            SmallWeb.segment("glass", List.of("a"), Demand.NONE),
            SmallWeb.segment("lens", List.of("b", "c"), Demand.NONE),
            SmallWeb.segment("camera", List.of("hub"), Demand.NONE));

    @Test
    void givesNoPointsForCentralityWhereNoSupplyIsKnown() {
        var leaders = rank("", Map.of());

        assertThat(leaders).hasSize(4);
        assertThat(leaders).allSatisfy(leader -> {
            var centrality = reason(leader, "centrality");
            assertThat(centrality.contribution()).isEqualTo(0.0);
            assertThat(centrality.explanation().key()).isEqualTo("reason.leader.no-suppliers");
        });
    }

    @Test
    void ranksFirstOnWhomTheSupplyConverges() {
        var leaders = rank("a → b, a → hub, b → hub, c → hub", Map.of());

        assertThat(leaders.get(0).enterprise().id().value()).isEqualTo("hub");
        assertThat(reason(leaders.get(0), "centrality").value()).isEqualTo(1.0);
    }

    @Test
    void countsTheNameOfLeaderFromAnAlliance() {
        var leaders = rank("", Map.of(new EnterpriseId("c"), "联盟"));

        assertThat(leaders.get(0).enterprise().id().value()).isEqualTo("c");
        assertThat(reason(leaders.get(0), "named").explanation().arguments()).containsExactly("联盟");
    }

    @Test
    void ranksEqualsByTheirId() {
        assertThat(rank("", Map.of()).stream()
                        .map(leader -> leader.enterprise().id().value())
                        .toList())
                .isSorted();
    }

    @Test
    void leavesTheSizeOpenWhereNoRevenueIsKnown() {
        assertThat(rank("", Map.of()))
                .allSatisfy(leader -> assertThat(leader.score().unknown())
                        .extracting(Reason::feature)
                        .containsExactly("risk", "size"));
    }

    @Test
    void leavesTheRiskOpenOnlyWhereNoSupplyIsKnown() {
        assertThat(rank("", Map.of())).allSatisfy(leader -> {
            assertThat(reason(leader, "risk").isKnown()).isFalse();
            assertThat(reason(leader, "risk").explanation().key()).isEqualTo("reason.leader.risk.unknown");
        });
        assertThat(rank("a → b", Map.of()))
                .allSatisfy(
                        leader -> assertThat(reason(leader, "risk").isKnown()).isTrue());
    }

    @Test
    void comparesWhatWouldStopWithTheEnterpriseWithWhichMostWould() {
        var leaders = rank("a → b, b → hub", Map.of());

        assertThat(reason(of("a", leaders), "risk").value()).isEqualTo(1.0);
        assertThat(reason(of("a", leaders), "risk").explanation().arguments()).containsExactly(0.75);
        assertThat(reason(of("c", leaders), "risk").value()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(reason(of("c", leaders), "risk").explanation().arguments()).containsExactly(0.25);
    }

    @Test
    void sumsItsPartsToAtMostAHundred() {
        assertThat(rank("a → b, b → hub", Map.of())).allSatisfy(leader -> {
            assertThat(leader.score().reasons().stream()
                            .mapToDouble(Reason::weight)
                            .sum())
                    .isEqualTo(100);
            assertThat(leader.score().atLeast())
                    .isEqualTo(leader.score().known().stream()
                            .mapToDouble(Reason::atLeast)
                            .sum());
        });
    }

    private static List<ChainLeader> rank(String links, Map<EnterpriseId, String> named) {
        var supply = DirectedWeb.of(
                Stream.of("a", "b", "c", "hub").map(EnterpriseId::new).toList(),
                Stream.of(links.split(", "))
                        .filter(link -> !link.isEmpty())
                        .map(link -> link.split(" → "))
                        .map(ends -> new DirectedWeb.Link<>(new EnterpriseId(ends[0]), new EnterpriseId(ends[1])))
                        .toList());
        return new LeaderRule(WEB, supply, named).rank(10);
    }

    private static ChainLeader of(String id, List<ChainLeader> leaders) {
        return leaders.stream()
                .filter(leader -> leader.enterprise().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Reason reason(ChainLeader leader, String feature) {
        return leader.score().reasons().stream()
                .filter(reason -> reason.feature().equals(feature))
                .findFirst()
                .orElseThrow();
    }
}
