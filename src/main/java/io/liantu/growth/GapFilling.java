package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductId;
import io.liantu.exclusion.Exclusions;
import io.liantu.network.OutsideMaker;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Answers gap-filling 补链 questions: which segments does a region lack, and who could fill them? */
@Service
public class GapFilling {

    /** How many outside makers of a product are ranked at most, chosen by their ties into the region. */
    static final int CONSIDERED = 500;

    private static final Comparator<Gap> MOST_IMPORTANT_FIRST = Comparator.comparingDouble(
                    (Gap gap) -> gap.importance().middle())
            .reversed()
            .thenComparing(gap -> gap.segment().id());

    private final Chains chains;
    private final Regions regions;
    private final Coverage coverage;
    private final SupplyNetwork network;
    private final Exclusions exclusions;

    GapFilling(Chains chains, Regions regions, Coverage coverage, SupplyNetwork network, Exclusions exclusions) {
        this.chains = chains;
        this.regions = regions;
        this.coverage = coverage;
        this.network = network;
        this.exclusions = exclusions;
    }

    /**
     * The missing segments of a chain in a region, most important first.
     *
     * @param candidates how many outside candidates to list for each gap, 0 or more
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public GapAnswer gapsIn(ChainId chain, RegionCode region, int candidates) {
        return network.ofOneState(() -> answer(chain, region, candidates));
    }

    private GapAnswer answer(ChainId chain, RegionCode region, int candidates) {
        var web = chains.getWeb(chain);
        var place = regions.getByCode(region);
        var covered = coverage.of(web, region);
        return new GapAnswer(
                chains.getById(chain),
                place,
                Completeness.of(covered.segments()),
                gapsAmong(covered, place, chain, candidates),
                covered.in(SegmentState.UNKNOWN),
                AnalysisFiles.gaps(chain, region));
    }

    private List<Gap> gapsAmong(CoveredWeb covered, Region region, ChainId chain, int candidates) {
        var missing = covered.in(SegmentState.MISSING);
        var products = missing.stream().map(SegmentReport::id).toList();
        var outside = network.makersOutside(region.code(), products, chain, CONSIDERED);
        var importance = new ImportanceRule(covered, missing);
        var experience = Experience.with(waitingFor(missing, covered), network.partners());
        var screens = Screens.of(exclusions.now(), covered);
        return missing.stream()
                .map(segment -> {
                    var makers = screens.of(makersOf(outside, segment.id()));
                    return new Gap(
                            segment,
                            importance.score(segment),
                            covered.coveredDirectlyAfter(segment.id()),
                            ruleFor(segment.id(), region, experience).rank(makers.kept(), candidates),
                            makers.excluded(),
                            AnalysisFiles.gap(segment.id(), chain, region.code()),
                            makers.kept().size());
                })
                .sorted(MOST_IMPORTANT_FIRST)
                .toList();
    }

    private static CandidateRule ruleFor(ProductId product, Region region, Experience experience) {
        return experience.isAbout(product) ? new CandidateRule(region, experience, product) : new CandidateRule(region);
    }

    /** Of each missing product, the local ones that it goes into directly, or else all that hang on it. */
    private static Map<ProductId, Set<ProductId>> waitingFor(List<SegmentReport> missing, CoveredWeb covered) {
        return missing.stream().collect(Collectors.toMap(SegmentReport::id, segment -> {
            var direct = covered.coveredDirectlyAfter(segment.id());
            var waiting = direct.isEmpty() ? covered.coveredAfter(segment.id()) : direct;
            return waiting.stream().map(SegmentReport::id).collect(Collectors.toSet());
        }));
    }

    private static List<OutsideMaker> makersOf(Map<ProductId, List<OutsideMaker>> outside, ProductId product) {
        return outside.getOrDefault(product, List.of());
    }
}
