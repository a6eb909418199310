package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.exclusion.Exclusions;
import io.liantu.network.SupplyNetwork;
import io.liantu.partner.AlikeProducts;
import io.liantu.partner.ServedWeights;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import org.springframework.stereotype.Service;

/** Answers all three questions on a chain in a region, looking only once at how the region serves it. */
@Service
public class ChainGrowth {

    private final Chains chains;
    private final Regions regions;
    private final SupplyNetwork network;
    private final Exclusions exclusions;
    private final ServedWeights weights;
    private final AlikeProducts like;

    ChainGrowth(
            Chains chains,
            Regions regions,
            SupplyNetwork network,
            Exclusions exclusions,
            ServedWeights weights,
            AlikeProducts like) {
        this.chains = chains;
        this.regions = regions;
        this.network = network;
        this.exclusions = exclusions;
        this.weights = weights;
        this.like = like;
    }

    /**
     * Chain-building 建链, gap-filling 补链 and chain-extending 延链.
     *
     * @param candidates how many outside candidates to list for each gap, 0 or more
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public ChainAnswers answersOn(ChainId chain, RegionCode region, int candidates) {
        return answersOn(chain, region, candidates, ExtensionFilter.NONE);
    }

    /** The same with those extensions alone that somebody wants. */
    public ChainAnswers answersOn(ChainId chain, RegionCode region, int candidates, ExtensionFilter filter) {
        var coverage = new SharedCoverage(network);
        return network.ofOneState(() -> new ChainAnswers(
                new ChainBuilding(chains, regions, coverage, network).mapOf(chain, region),
                filling(coverage).gapsIn(chain, region, candidates),
                new ChainExtending(chains, regions, coverage, network, exclusions, weights, like)
                        .extensionsOf(chain, region, filter)));
    }

    /** Chain-building 建链 and gap-filling 补链 alone, as {@link #answersOn} gives them. */
    public MapAndGaps mapAndGaps(ChainId chain, RegionCode region, int candidates) {
        var coverage = new SharedCoverage(network);
        return network.ofOneState(() -> new MapAndGaps(
                new ChainBuilding(chains, regions, coverage, network).mapOf(chain, region),
                filling(coverage).gapsIn(chain, region, candidates)));
    }

    private GapFilling filling(Coverage coverage) {
        return new GapFilling(chains, regions, coverage, network, exclusions, weights, like);
    }

    /** What a chain looks like in a region and what it lacks there. */
    public record MapAndGaps(ChainMap map, GapAnswer gaps) {}
}
