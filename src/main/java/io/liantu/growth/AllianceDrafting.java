package io.liantu.growth;

import io.liantu.alliance.PartyLives;
import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.Exclusions;
import io.liantu.exclusion.KnownExclusion;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Drafts alliances 联盟草案: whom to bring to one table, so that every covered segment of a chain sits at it? */
@Service
public class AllianceDrafting {

    private final Chains chains;
    private final Regions regions;
    private final Coverage coverage;
    private final SupplyNetwork network;
    private final PartyLives parties;
    private final Exclusions exclusions;

    AllianceDrafting(
            Chains chains,
            Regions regions,
            Coverage coverage,
            SupplyNetwork network,
            PartyLives parties,
            Exclusions exclusions) {
        this.chains = chains;
        this.regions = regions;
        this.coverage = coverage;
        this.network = network;
        this.parties = parties;
        this.exclusions = exclusions;
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
        var all = coverage.of(web, region);
        var excluded = excludedOf(all);
        var covered = all.without(excluded.keySet());
        var supply = new LocalSupply(covered, network);
        var draft = new DraftRule(covered, supply.links()).draft();
        var leader = leader(supply.leaders(chain, Integer.MAX_VALUE), draft.members())
                .orElse(null);
        return new AllianceDraft(
                chains.getById(chain),
                place,
                Completeness.of(all.segments()),
                draft.members(),
                leader,
                party(draft.members(), leader),
                uncovered(all, draft.members()),
                List.copyOf(excluded.values()),
                draft.isStrongest(),
                draft.atLeast(),
                AnalysisFiles.chainMap(chain, region));
    }

    /** Local makers whom somebody has left out of all suggestions, and why. */
    private SortedMap<EnterpriseId, KnownExclusion> excludedOf(CoveredWeb covered) {
        var list = exclusions.now();
        var excluded = new TreeMap<EnterpriseId, KnownExclusion>();
        covered.makers().forEach(id -> list.find(id, Set.of()).ifPresent(known -> excluded.put(id, known)));
        return excluded;
    }

    private PartyBasis party(List<DraftMember> members, @Nullable ChainLeader leader) {
        var proposed = leader == null ? null : leader.enterprise().id();
        var ids = Stream.concat(
                        members.stream().map(member -> member.enterprise().id()), Stream.ofNullable(proposed))
                .toList();
        var lives = parties.of(ids);
        return PartyBasis.of(
                members.stream()
                        .map(DraftMember::enterprise)
                        .map(member -> new PartyFooting(member, Objects.requireNonNull(lives.get(member.id()))))
                        .toList(),
                proposed == null ? null : lives.get(proposed));
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
