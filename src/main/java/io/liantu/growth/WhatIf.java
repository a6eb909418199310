package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import io.liantu.exclusion.Exclusions;
import io.liantu.growth.WhatIfAnswer.AtRisk;
import io.liantu.network.LocalMaker;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Supposition;
import io.liantu.network.Supposition.Newcomer;
import io.liantu.network.Suppositions;
import io.liantu.partner.AlikeProducts;
import io.liantu.partner.CandidateRanking;
import io.liantu.partner.CandidateSearch;
import io.liantu.partner.Ranked;
import io.liantu.partner.ServedWeights;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Answers what would become of a chain in a region if enterprises stopped, moved or came. Nothing is written. */
@Service
public class WhatIf {

    private final Chains chains;
    private final Regions regions;
    private final SupplyNetwork network;
    private final Suppositions suppositions;
    private final Enterprises enterprises;
    private final Exclusions exclusions;
    private final ServedWeights weights;
    private final AlikeProducts like;

    WhatIf(
            Chains chains,
            Regions regions,
            SupplyNetwork network,
            Suppositions suppositions,
            Enterprises enterprises,
            Exclusions exclusions,
            ServedWeights weights,
            AlikeProducts like) {
        this.chains = chains;
        this.enterprises = enterprises;
        this.exclusions = exclusions;
        this.weights = weights;
        this.like = like;
        this.regions = regions;
        this.network = network;
        this.suppositions = suppositions;
    }

    /**
     * What would change.
     *
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region, or none to which somebody would move or come
     * @throws io.liantu.enterprise.UnknownEnterprise when there is no enterprise that would be otherwise
     * @throws io.liantu.chain.UnknownProduct when there is no product that a newcomer would make
     * @throws NotInMemory while the network is not in memory
     */
    public WhatIfAnswer whatIf(ChainId chain, RegionCode region, Supposition asked) {
        var what = asked.with(enterprises::resolve);
        return network.ofOneState(() -> {
            refuseWhatIsNotThere(what);
            var web = chains.getWeb(chain);
            var place = regions.getByCode(region);
            var supposed = suppositions.suppose(what).orElseThrow(NotInMemory::new);
            var before = new Coverage(network).of(web, region);
            var after = new Coverage(supposed).of(web, region);
            var screens = Screens.of(exclusions.now(), after);
            var ranking = new CandidateRanking(
                    place, supposed.partners(), weights.of(Ranked.CANDIDATES).weights());
            var search = new CandidateSearch(supposed, like.now(), chains::getProduct);
            var risk = OutputAtRisk.in(before, new LocalSupply(before, network).links());
            return new WhatIfAnswer(
                    chains.getById(chain),
                    place,
                    Completeness.of(before.segments()),
                    Completeness.of(after.segments()),
                    new SegmentChanges(chain, place, touched(what), screens, ranking, search).between(before, after),
                    new Stranding(network, supposed, chains).of(what.removed(), region),
                    risk.map(found -> found.together(what.removed())).orElse(null),
                    risk.map(found -> risks(found, what.removed(), before)).orElse(List.of()));
        });
    }

    private void refuseWhatIsNotThere(Supposition what) {
        what.moved().values().stream().distinct().forEach(regions::getByCode);
        what.added().stream().map(Newcomer::region).distinct().forEach(regions::getByCode);
        what.added().stream()
                .flatMap(newcomer -> newcomer.makes().stream())
                .distinct()
                .forEach(chains::getProduct);
    }

    private static Set<EnterpriseId> touched(Supposition what) {
        var touched = new HashSet<>(what.touched());
        IntStream.range(0, what.added().size())
                .mapToObj(Suppositions::idOfNewcomer)
                .map(EnterpriseId::new)
                .forEach(touched::add);
        return touched;
    }

    /** The largest first. */
    private static List<AtRisk> risks(OutputAtRisk risk, Set<EnterpriseId> removed, CoveredWeb before) {
        var stops = risk.stopsOf(removed);
        return before.segments().stream()
                .flatMap(segment -> segment.makers().stream())
                .map(LocalMaker::enterprise)
                .distinct()
                .flatMap(enterprise -> Optional.ofNullable(stops.get(enterprise.id())).stream()
                        .map(stop -> new AtRisk(enterprise, stop.share(), stop.isFollowed())))
                .sorted(Comparator.comparingDouble(AtRisk::share)
                        .reversed()
                        .thenComparing(one -> one.enterprise().id()))
                .toList();
    }
}
