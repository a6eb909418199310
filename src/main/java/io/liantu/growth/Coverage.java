package io.liantu.growth;

import io.liantu.algorithm.Concentration;
import io.liantu.algorithm.DirectedWeb;
import io.liantu.chain.ChainWeb;
import io.liantu.chain.ProductId;
import io.liantu.chain.Segment;
import io.liantu.network.Demand;
import io.liantu.network.LocalMaker;
import io.liantu.network.Presence;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out how a region serves the segments of a web: the common ground of the three answers. */
@Component
class Coverage {

    private static final Comparator<LocalMaker> MOST_CUSTOMERS_FIRST = Comparator.comparingLong(LocalMaker::customers)
            .reversed()
            .thenComparing(maker -> maker.enterprise().id());

    private final SupplyNetwork network;
    private final StateRule rule = StateRule.STANDARD;

    Coverage(SupplyNetwork network) {
        this.network = network;
    }

    CoveredWeb of(ChainWeb web, RegionCode region) {
        var products = web.products();
        var graph = web.graph();
        var facts = new Facts(
                graph,
                graph.tiers(),
                network.presence(products, region),
                network.demandIn(region, products),
                network.makersIn(region, products).stream().collect(Collectors.groupingBy(LocalMaker::product)));
        return new CoveredWeb(
                web,
                graph,
                web.segments().stream().map(segment -> report(segment, facts)).toList());
    }

    private SegmentReport report(Segment segment, Facts facts) {
        var strength = facts.strengthOf(segment.id());
        var verdict = rule.judge(strength);
        var makers = facts.makersOf(segment.id()).stream()
                .sorted(MOST_CUSTOMERS_FIRST)
                .toList();
        return new SegmentReport(segment, facts.tierOf(segment.id()), verdict.state(), verdict.why(), strength, makers);
    }

    /** What the network told about all products of a web. */
    private record Facts(
            DirectedWeb<ProductId> graph,
            Map<ProductId, Integer> tiers,
            Map<ProductId, Presence> presence,
            Map<ProductId, Demand> demand,
            Map<ProductId, List<LocalMaker>> makers) {

        Strength strengthOf(ProductId product) {
            var needing = graph.directlyAfter(product).stream()
                    .filter(next -> presenceOf(next).isLocal())
                    .count();
            return new Strength(
                    presenceOf(product),
                    demand.getOrDefault(product, Demand.NONE),
                    concentrationOf(makersOf(product)),
                    needing);
        }

        List<LocalMaker> makersOf(ProductId product) {
            return makers.getOrDefault(product, List.of());
        }

        int tierOf(ProductId product) {
            return tiers.getOrDefault(product, 0);
        }

        private Presence presenceOf(ProductId product) {
            return presence.getOrDefault(product, Presence.NONE);
        }

        /** Amounts that are known for a few of many makers would only seem concentrated. */
        private static @Nullable Double concentrationOf(List<LocalMaker> makers) {
            var amounts = makers.stream()
                    .map(LocalMaker::supplied)
                    .filter(Objects::nonNull)
                    .toList();
            var concentration = Concentration.herfindahl(amounts);
            return amounts.size() * 2 >= makers.size() && concentration.isPresent()
                    ? concentration.getAsDouble()
                    : null;
        }
    }
}
