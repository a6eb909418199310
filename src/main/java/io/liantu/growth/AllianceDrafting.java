package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Drafts alliances 联盟草案: whom to bring to one table, so that every covered segment of a chain sits at it? */
@Service
public class AllianceDrafting {

    private final Chains chains;
    private final Regions regions;
    private final Coverage coverage;
    private final SupplyNetwork network;

    AllianceDrafting(Chains chains, Regions regions, Coverage coverage, SupplyNetwork network) {
        this.chains = chains;
        this.regions = regions;
        this.coverage = coverage;
        this.network = network;
    }

    /**
     * The smallest draft for a chain in a region, with the strongest ties of those.
     *
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public AllianceDraft draftFor(ChainId chain, RegionCode region) {
        return network.ofOneState(() -> answer(chain, region));
    }

    private AllianceDraft answer(ChainId chain, RegionCode region) {
        var web = chains.getWeb(chain);
        var place = regions.getByCode(region);
        var covered = coverage.of(web, region);
        var supply = new LocalSupply(covered, network);
        var draft = new DraftRule(covered, supply.links()).draft();
        return new AllianceDraft(
                chains.getById(chain),
                place,
                Completeness.of(covered.segments()),
                draft.members(),
                leader(supply.leaders(chain), draft.members()).orElse(null),
                uncovered(covered, draft.members()),
                draft.isStrongest(),
                draft.atLeast(),
                AnalysisFiles.chainMap(chain, region));
    }

    static Optional<ChainLeader> leader(List<ChainLeader> ranking, List<DraftMember> members) {
        var chosen = members.stream().map(member -> member.enterprise().id()).collect(Collectors.toSet());
        return ranking.stream()
                .filter(leader -> chosen.contains(leader.enterprise().id()))
                .findFirst()
                .or(() -> ranking.stream().findFirst());
    }

    private static List<SegmentReport> uncovered(CoveredWeb covered, List<DraftMember> members) {
        var made = members.stream()
                .flatMap(member -> member.segments().stream())
                .map(SegmentReport::id)
                .collect(Collectors.toSet());
        return covered.segments().stream()
                .filter(segment -> !made.contains(segment.id()))
                .toList();
    }
}
