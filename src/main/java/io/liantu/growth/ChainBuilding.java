package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.ChainWeb;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers chain-building 建链 questions: what does a chain look like in a region, and who leads it? */
@Service
public class ChainBuilding {

    private static final int LEADERS = 10;

    private final Chains chains;
    private final Regions regions;
    private final Coverage coverage;
    private final SupplyNetwork network;

    ChainBuilding(Chains chains, Regions regions, Coverage coverage, SupplyNetwork network) {
        this.chains = chains;
        this.regions = regions;
        this.coverage = coverage;
        this.network = network;
    }

    /**
     * The curated chain in the region.
     *
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public ChainMap mapOf(ChainId chain, RegionCode region) {
        return network.ofOneState(() -> {
            var web = chains.getWeb(chain);
            var place = regions.getByCode(region);
            var covered = coverage.of(web, region);
            return answer(covered, place, chain, AnalysisFiles.chainMap(chain, region));
        });
    }

    /**
     * Everything that goes into a product, in the region: a chain that nobody has curated yet.
     *
     * @throws io.liantu.chain.UnknownProduct when there is no such product
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public ChainMap mapOf(ProductId product, RegionCode region, ProductDepth depth) {
        return network.ofOneState(() -> {
            var web = chains.getUpstreamOf(product, depth);
            var place = regions.getByCode(region);
            var covered = coverage.of(web, region);
            return answer(covered, place, null, AnalysisFiles.productMap(product, region, depth));
        });
    }

    /**
     * The curated chain in the region in figures alone: who makes what is not listed, which costs most of a map.
     *
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public ChainCoverage coverageOf(ChainId chain, RegionCode region) {
        return network.ofOneState(() -> figures(chains.getWeb(chain), regions.getByCode(region)));
    }

    /**
     * Everything that goes into a product, in the region, in figures alone.
     *
     * @throws io.liantu.chain.UnknownProduct when there is no such product
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public ChainCoverage coverageOf(ProductId product, RegionCode region, ProductDepth depth) {
        return network.ofOneState(() -> figures(chains.getUpstreamOf(product, depth), regions.getByCode(region)));
    }

    private ChainCoverage figures(ChainWeb web, Region region) {
        var segments = coverage.figuresOf(web, region.code());
        var states = segments.stream().map(SegmentCoverage::state).toList();
        return new ChainCoverage(web.name(), region, Completeness.ofStates(states), segments);
    }

    private ChainMap answer(CoveredWeb covered, Region region, @Nullable ChainId chain, List<Evidence> evidence) {
        return new ChainMap(
                covered.web().name(),
                region,
                Completeness.of(covered.segments()),
                covered.segments(),
                covered.web().inputs(),
                new LocalSupply(covered, network).leaders(chain, LEADERS),
                evidence);
    }
}
