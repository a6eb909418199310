package io.liantu.growth;

import io.liantu.chain.IndustryChain;
import io.liantu.exclusion.KnownExclusion;
import io.liantu.region.Region;
import io.liantu.shared.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft alliance 联盟草案: the fewest local enterprises who together make every covered segment of a chain.
 *
 * @param members those who alone make most segments first
 * @param leader the proposed leader 链主: the foremost leader of the chain here who is a member, or else the foremost;
 *     null where nobody here makes anything of the chain
 * @param party what its Party organisations could carry
 * @param uncovered segments that nobody local is known to make, upstream first
 * @param excluded local makers who are left out, and why; what only they make is uncovered
 * @param isStrongest whether it is proven that no draft is smaller and none of this size has stronger ties
 * @param atLeast no draft has fewer members than this
 */
public record AllianceDraft(
        IndustryChain chain,
        Region region,
        Completeness completeness,
        List<DraftMember> members,
        @Nullable ChainLeader leader,
        PartyBasis party,
        List<SegmentReport> uncovered,
        List<KnownExclusion> excluded,
        boolean isStrongest,
        int atLeast,
        List<Evidence> evidence) {

    public AllianceDraft {
        members = List.copyOf(members);
        uncovered = List.copyOf(uncovered);
        excluded = List.copyOf(excluded);
        evidence = List.copyOf(evidence);
    }

    /** Whether it is proven that no draft is smaller. */
    public boolean isSmallest() {
        return members.size() == atLeast;
    }

    /** Whether the proposed leader is a member; otherwise the leader would have to be won besides. */
    public boolean isLedFromWithin() {
        var proposed = leader;
        return proposed != null
                && members.stream()
                        .anyMatch(member -> member.enterprise()
                                .id()
                                .equals(proposed.enterprise().id()));
    }

    /** What was found, in a sentence: how many cover how much, and whether fewer could. */
    public Explanation finding() {
        var covered = completeness.segments() - uncovered.size();
        if (members.isEmpty()) {
            return Explanation.of("finding.draft.nobody");
        }
        return isSmallest()
                ? Explanation.of("finding.draft.smallest", members.size(), covered)
                : Explanation.of("finding.draft", members.size(), covered, atLeast);
    }
}
