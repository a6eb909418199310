package io.liantu.growth;

import io.liantu.algorithm.Concentration;
import io.liantu.chain.ChainWeb;
import io.liantu.chain.ProductId;
import io.liantu.chain.Segment;
import io.liantu.network.Demand;
import io.liantu.network.Figures;
import io.liantu.network.LocalMaker;
import io.liantu.network.Presence;
import io.liantu.network.Supply;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
        var presence = network.presence(products, region);
        var demand = network.demandIn(region, products);
        var makers = network.makersIn(region, products).stream().collect(Collectors.groupingBy(LocalMaker::product));
        var judge = new Judge(web, product -> presence.getOrDefault(product, Presence.NONE));
        return new CoveredWeb(
                web,
                web.graph(),
                web.segments().stream()
                        .map(segment -> judge.report(
                                segment,
                                demand.getOrDefault(segment.id(), Demand.NONE),
                                makers.getOrDefault(segment.id(), List.of())))
                        .toList());
    }

    /** The same in figures alone, upstream first. */
    List<SegmentCoverage> figuresOf(ChainWeb web, RegionCode region) {
        var figures = network.figuresIn(region, web.products());
        var judge = new Judge(
                web, product -> figures.getOrDefault(product, Figures.NONE).presence());
        return web.upstreamFirst().stream()
                .map(segment -> judge.coverage(segment, figures.getOrDefault(segment.id(), Figures.NONE)))
                .toList();
    }

    /** Judges the segments of a web, knowing how many make what. */
    private final class Judge {

        private final ChainWeb web;
        private final Function<ProductId, Presence> presence;

        Judge(ChainWeb web, Function<ProductId, Presence> presence) {
            this.web = web;
            this.presence = presence;
        }

        SegmentReport report(Segment segment, Demand demand, List<LocalMaker> makers) {
            var strength = strength(segment.id(), demand, Supply.by(makers));
            var verdict = rule.judge(strength);
            var sorted = makers.stream().sorted(MOST_CUSTOMERS_FIRST).toList();
            return new SegmentReport(segment, tierOf(segment.id()), verdict.state(), verdict.why(), strength, sorted);
        }

        SegmentCoverage coverage(Segment segment, Figures figures) {
            var verdict = rule.judge(strength(segment.id(), figures.demand(), figures.supply()));
            return new SegmentCoverage(
                    segment, tierOf(segment.id()), verdict.state(), verdict.why(), figures.presence());
        }

        private Strength strength(ProductId product, Demand demand, Supply supply) {
            var needing = web.graph()
                    .countDirectlyAfter(product, next -> presence.apply(next).isLocal());
            var here = presence.apply(product);
            return new Strength(here, demand, concentrationOf(supply, here.inside()), needing);
        }

        private int tierOf(ProductId product) {
            return web.graph().tiers().getOrDefault(product, 0);
        }

        /** Amounts that are known for a few of many makers would only seem concentrated. */
        private static @Nullable Double concentrationOf(Supply supply, long makers) {
            var concentration = Concentration.herfindahl(supply.total(), supply.squares());
            return supply.makers() * 2 >= makers && concentration.isPresent() ? concentration.getAsDouble() : null;
        }
    }
}
