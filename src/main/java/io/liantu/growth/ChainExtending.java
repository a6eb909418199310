package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.ExclusionList.Screening;
import io.liantu.exclusion.Exclusions;
import io.liantu.network.LocalMaker;
import io.liantu.network.Neighbour;
import io.liantu.network.Neighbour.Direction;
import io.liantu.network.Presence;
import io.liantu.network.SupplyNetwork;
import io.liantu.partner.AlikeProducts;
import io.liantu.partner.CandidateRanking;
import io.liantu.partner.CandidateSearch;
import io.liantu.partner.Outsider;
import io.liantu.partner.Ranked;
import io.liantu.partner.ServedWeights;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import io.liantu.score.Score;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Answers chain-extending 延链 questions: what could a region make next, up or down from what it makes? */
@Service
public class ChainExtending {

    private static final int LISTED = 15;
    private static final int ENTERPRISES = 5;
    private static final int CANDIDATES = 5;

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(
                    (Scored scored) -> scored.score().middle())
            .reversed()
            .thenComparing(scored -> scored.neighbour().product().id());

    private final Chains chains;
    private final Regions regions;
    private final Coverage coverage;
    private final SupplyNetwork network;
    private final Exclusions exclusions;
    private final ServedWeights weights;
    private final AlikeProducts like;

    ChainExtending(
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

    /** A neighbour with its score and the local enterprises near it. */
    private record Scored(Neighbour neighbour, Presence presence, List<LocalMaker> near, Score score) {

        boolean isKeptBy(ExtensionFilter filter) {
            return filter.keeps(neighbour.product(), near);
        }

        boolean mayBeKeptBy(ExtensionFilter filter) {
            return filter.mayKeep(neighbour.product(), near);
        }
    }

    /**
     * The products next to what the region makes of the chain, best first.
     *
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public ExtensionAnswer extensionsOf(ChainId chain, RegionCode region) {
        return extensionsOf(chain, region, ExtensionFilter.NONE);
    }

    /**
     * Those of them that somebody wants.
     *
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public ExtensionAnswer extensionsOf(ChainId chain, RegionCode region, ExtensionFilter filter) {
        return network.ofOneState(() -> answer(chain, region, filter));
    }

    private ExtensionAnswer answer(ChainId chain, RegionCode region, ExtensionFilter filter) {
        var web = chains.getWeb(chain);
        var place = regions.getByCode(region);
        var covered = coverage.of(web, region);
        var all = scoredNeighbours(covered, region);
        var scored = all.stream().filter(one -> one.isKeptBy(filter)).toList();
        return new ExtensionAnswer(
                chains.getById(chain),
                place,
                best(in(Direction.UPSTREAM, scored), covered, place, chain),
                in(Direction.UPSTREAM, scored).size(),
                best(in(Direction.DOWNSTREAM, scored), covered, place, chain),
                in(Direction.DOWNSTREAM, scored).size(),
                filter,
                all.size() - scored.size(),
                (int) all.stream().filter(one -> one.mayBeKeptBy(filter)).count(),
                AnalysisFiles.extensions(chain, region));
    }

    private List<Scored> scoredNeighbours(CoveredWeb covered, RegionCode region) {
        var local = covered.coveredProducts();
        var neighbours = network.neighboursOf(local);
        var products = ExtensionRule.productsOf(neighbours);
        var presence = network.presence(products, region);
        var demand = network.demandIn(region, products);
        var related = network.makersOfBoth(region, products, local);
        var rule = new ExtensionRule(presence, demand, related, local.size());
        return neighbours.stream()
                .filter(neighbour ->
                        !presenceOf(presence, neighbour.product().id()).isLocal())
                .map(neighbour -> {
                    var near = makersNear(covered, neighbour);
                    return new Scored(
                            neighbour,
                            presenceOf(presence, neighbour.product().id()),
                            near,
                            rule.score(neighbour, near.size()));
                })
                .sorted(BEST_FIRST)
                .toList();
    }

    private static List<Scored> in(Direction direction, List<Scored> all) {
        return all.stream()
                .filter(scored -> scored.neighbour().direction() == direction)
                .toList();
    }

    private List<Extension> best(List<Scored> all, CoveredWeb covered, Region region, ChainId chain) {
        var listed = all.stream().limit(LISTED).toList();
        var products =
                listed.stream().map(scored -> scored.neighbour().product().id()).toList();
        var outside =
                new CandidateSearch(network, like.now(), chains::getProduct).outsiders(region.code(), products, chain);
        var screens = Screens.of(exclusions.now(), covered);
        var ranking = new CandidateRanking(
                region, network.partners(), weights.of(Ranked.CANDIDATES).weights());
        return listed.stream()
                .map(scored -> extension(scored, covered, ranking, screens.of(outsidersOf(scored, outside))))
                .toList();
    }

    private static Extension extension(
            Scored scored, CoveredWeb covered, CandidateRanking ranking, Screening<Outsider> outside) {
        var product = scored.neighbour().product();
        return new Extension(
                product,
                scored.neighbour().direction(),
                covered.find(product.id()).isPresent(),
                scored.score(),
                scored.neighbour().near().stream()
                        .flatMap(near -> covered.find(near).stream())
                        .toList(),
                scored.near().stream().limit(ENTERPRISES).toList(),
                scored.presence(),
                ranking.rank(product.id(), List.of(), outside.kept(), CANDIDATES),
                outside.excluded());
    }

    private static List<Outsider> outsidersOf(Scored scored, Map<ProductId, List<Outsider>> outside) {
        return outside.getOrDefault(scored.neighbour().product().id(), List.of());
    }

    /** One entry an enterprise, though it may make several of the products nearby. */
    private static List<LocalMaker> makersNear(CoveredWeb covered, Neighbour neighbour) {
        var seen = new HashSet<EnterpriseId>();
        return neighbour.near().stream()
                .flatMap(near -> covered.find(near).stream())
                .flatMap(segment -> segment.makers().stream())
                .sorted(Comparator.comparingLong(LocalMaker::customers)
                        .reversed()
                        .thenComparing(maker -> maker.enterprise().id()))
                .filter(maker -> seen.add(maker.enterprise().id()))
                .toList();
    }

    private static Presence presenceOf(Map<ProductId, Presence> presence, ProductId product) {
        return presence.getOrDefault(product, Presence.NONE);
    }
}
