package io.liantu.growth.view;

import io.liantu.exclusion.view.ExclusionView;
import io.liantu.growth.AllianceDraft;
import io.liantu.growth.ChainLeader;
import io.liantu.growth.DraftMember;
import io.liantu.growth.SegmentReport;
import io.liantu.score.view.ScoreView;
import io.liantu.score.view.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft alliance 联盟草案.
 *
 * @param finding what was found, in a sentence
 * @param members those who alone make most segments first
 * @param leader whom to propose as its leader 链主; null where nobody here makes anything of the chain
 * @param party what its Party organisations could carry
 * @param uncovered segments that nobody local is known to make
 * @param excluded who is left out, and why
 * @param smallest whether it is proven that no draft has fewer members
 * @param strongest whether it is proven besides that none of this size has stronger ties
 * @param atLeast no draft has fewer members than this
 */
public record AllianceDraftView(
        String chain,
        RegionView region,
        CompletenessView completeness,
        String finding,
        List<DraftMemberView> members,
        @Nullable DraftLeaderView leader,
        DraftPartyView party,
        List<SegmentView> uncovered,
        List<ExclusionView> excluded,
        boolean smallest,
        boolean strongest,
        int atLeast,
        List<EvidenceView> evidence) {

    /**
     * One who is asked to the table.
     *
     * @param links how many supply links it has with other local makers of the chain
     * @param why what it is there for, in a sentence
     */
    public record DraftMemberView(EnterpriseView enterprise, long links, List<DraftSegmentView> segments, String why) {

        static DraftMemberView of(DraftMember member, Telling telling) {
            return new DraftMemberView(
                    EnterpriseView.of(member.enterprise()),
                    member.links(),
                    member.segments().stream()
                            .map(segment ->
                                    DraftSegmentView.of(segment, member.alone().contains(segment)))
                            .toList(),
                    telling.of(member.why()));
        }
    }

    /**
     * A covered segment that a member makes.
     *
     * @param alone whether no other member makes it
     * @param makers how many make it in the region
     */
    public record DraftSegmentView(String product, String name, boolean alone, long makers) {

        static DraftSegmentView of(SegmentReport segment, boolean alone) {
            return new DraftSegmentView(
                    segment.id().value(),
                    segment.segment().product().name(),
                    alone,
                    segment.strength().presence().inside());
        }
    }

    /**
     * The proposed leader.
     *
     * @param member whether it is among the members
     * @param why what speaks for it, in a sentence
     */
    public record DraftLeaderView(EnterpriseView enterprise, ScoreView score, boolean member, String why) {

        static DraftLeaderView of(ChainLeader leader, boolean member, Telling telling) {
            return new DraftLeaderView(
                    EnterpriseView.of(leader.enterprise()),
                    ScoreView.of(leader.score(), telling),
                    member,
                    telling.sentence("leader", leader.enterprise().name(), leader.score()));
        }
    }

    static AllianceDraftView of(AllianceDraft draft, Telling telling) {
        var leader = draft.leader();
        return new AllianceDraftView(
                draft.chain().name(),
                RegionView.of(draft.region(), telling),
                CompletenessView.of(draft.completeness()),
                telling.of(draft.finding()),
                draft.members().stream()
                        .map(member -> DraftMemberView.of(member, telling))
                        .toList(),
                leader == null ? null : DraftLeaderView.of(leader, draft.isLedFromWithin(), telling),
                DraftPartyView.of(draft.party(), telling),
                draft.uncovered().stream()
                        .map(segment -> SegmentView.of(segment, telling))
                        .toList(),
                GrowthViews.exclusions(draft.excluded(), telling),
                draft.isSmallest(),
                draft.isStrongest(),
                draft.atLeast(),
                EvidenceView.of(draft.evidence()));
    }
}
