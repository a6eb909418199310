package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductId;
import io.liantu.exclusion.Exclusions;
import io.liantu.network.SupplyNetwork;
import io.liantu.partner.AlikeProducts;
import io.liantu.partner.CandidateRanking;
import io.liantu.partner.CandidateSearch;
import io.liantu.partner.Outsider;
import io.liantu.partner.Ranked;
import io.liantu.partner.ServedWeights;
import io.liantu.partner.Weighing;
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

    /** How many are ranked for a product at most. */
    static final int CONSIDERED = CandidateSearch.MOST;

    private static final Comparator<Gap> MOST_IMPORTANT_FIRST = Comparator.comparingDouble(
                    (Gap gap) -> gap.importance().middle())
            .reversed()
            .thenComparing(gap -> gap.segment().id());

    private final Chains chains;
    private final Regions regions;
    private final Coverage coverage;
    private final SupplyNetwork network;
    private final Exclusions exclusions;
    private final ServedWeights weights;
    private final AlikeProducts like;

    GapFilling(
            Chains chains,
            Regions regions,
            Coverage coverage,
            SupplyNetwork network,
            Exclusions exclusions,
            ServedWeights weights,
            AlikeProducts like) {
        this.chains = chains;
        this.regions = regions;
        this.coverage = coverage;
        this.network = network;
        this.exclusions = exclusions;
        this.weights = weights;
        this.like = like;
    }

    /**
     * The missing segments of a chain in a region, most important first.
     *
     * @param candidates how many outside candidates to list for each gap, 0 or more
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public GapAnswer gapsIn(ChainId chain, RegionCode region, int candidates) {
        return gapsIn(chain, region, candidates, Map.of());
    }

    /**
     * The same where somebody wants features of candidates to weigh otherwise than usual.
     *
     * @param overruled points by feature
     * @throws io.liantu.partner.UnknownWeight when something is overruled that is not weighed here
     */
    public GapAnswer gapsIn(ChainId chain, RegionCode region, int candidates, Map<String, Double> overruled) {
        var weighing = weights.of(Ranked.CANDIDATES).overruledBy(overruled);
        return network.ofOneState(() -> answer(chain, region, candidates, weighing));
    }

    private GapAnswer answer(ChainId chain, RegionCode region, int candidates, Weighing weighing) {
        var web = chains.getWeb(chain);
        var place = regions.getByCode(region);
        var covered = coverage.of(web, region);
        return new GapAnswer(
                chains.getById(chain),
                place,
                Completeness.of(covered.segments()),
                gapsAmong(covered, place, chain, candidates, weighing),
                covered.in(SegmentState.UNKNOWN),
                weighing,
                AnalysisFiles.gaps(chain, region));
    }

    private List<Gap> gapsAmong(CoveredWeb covered, Region region, ChainId chain, int candidates, Weighing weighing) {
        var missing = covered.in(SegmentState.MISSING);
        var products = missing.stream().map(SegmentReport::id).toList();
        var outside =
                new CandidateSearch(network, like.now(), chains::getProduct).outsiders(region.code(), products, chain);
        var importance = new ImportanceRule(covered, missing);
        var waiting = waitingFor(missing, covered);
        var ranking = new CandidateRanking(region, network.partners(), weighing.weights());
        var screens = Screens.of(exclusions.now(), covered);
        return missing.stream()
                .map(segment -> {
                    var makers = screens.of(outsidersOf(outside, segment.id()));
                    return new Gap(
                            segment,
                            importance.score(segment),
                            covered.coveredDirectlyAfter(segment.id()),
                            ranking.rank(
                                    segment.id(),
                                    waiting.getOrDefault(segment.id(), Set.of()),
                                    makers.kept(),
                                    candidates),
                            makers.excluded(),
                            AnalysisFiles.gap(segment.id(), chain, region.code()),
                            makers.kept().size());
                })
                .sorted(MOST_IMPORTANT_FIRST)
                .toList();
    }

    /** Of each missing product, the local ones that it goes into directly, or else all that hang on it. */
    private static Map<ProductId, Set<ProductId>> waitingFor(List<SegmentReport> missing, CoveredWeb covered) {
        return missing.stream().collect(Collectors.toMap(SegmentReport::id, segment -> {
            var direct = covered.coveredDirectlyAfter(segment.id());
            var waiting = direct.isEmpty() ? covered.coveredAfter(segment.id()) : direct;
            return waiting.stream().map(SegmentReport::id).collect(Collectors.toSet());
        }));
    }

    private static List<Outsider> outsidersOf(Map<ProductId, List<Outsider>> outside, ProductId product) {
        return outside.getOrDefault(product, List.of());
    }
}
