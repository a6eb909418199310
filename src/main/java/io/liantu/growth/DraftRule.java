package io.liantu.growth;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.algorithm.SetCover;
import io.liantu.algorithm.SetCover.Choice;
import io.liantu.algorithm.SetCover.Cover;
import io.liantu.algorithm.SetCover.Member;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.LocalMaker;
import io.liantu.score.Sizes;
import io.liantu.shared.Explanation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses the fewest local enterprises who make every covered segment, and of the fewest those with the strongest ties:
 * one point a supply link with another local maker of the chain, and up to half a point for the revenue of all of them, so that
 * size only decides between equal ties.
 */
final class DraftRule {

    /**
     * How many branches the search for the smallest draft looks into at most, times the candidates and segments that each
     * of them goes through; it then says what is left unproven.
     */
    static final long WORK = 1_000_000_000L;

    private static final long STEPS = 2_000_000;

    /** What the revenues of all members together add at most: less than one link. */
    private static final double REVENUE = 0.5;

    private static final int NAMED = 5;

    private static final Comparator<DraftMember> MOST_NEEDED_FIRST = Comparator.comparingInt(
                    (DraftMember member) -> -member.alone().size())
            .thenComparingInt(member -> -member.segments().size())
            .thenComparingLong(member -> -member.links())
            .thenComparing(member -> member.enterprise().id());

    private final List<SegmentReport> covered;
    private final DirectedWeb<EnterpriseId> links;
    private final Map<EnterpriseId, Enterprise> enterprises = new TreeMap<>();
    private final Map<EnterpriseId, Set<ProductId>> made;

    DraftRule(CoveredWeb web, DirectedWeb<EnterpriseId> links) {
        this.covered = web.segments().stream()
                .filter(segment ->
                        segment.state().isCovered() && !segment.makers().isEmpty())
                .toList();
        this.links = links;
        var makers =
                covered.stream().flatMap(segment -> segment.makers().stream()).toList();
        makers.forEach(maker -> enterprises.put(maker.enterprise().id(), maker.enterprise()));
        this.made = makers.stream()
                .collect(Collectors.groupingBy(
                        maker -> maker.enterprise().id(),
                        TreeMap::new,
                        Collectors.mapping(LocalMaker::product, Collectors.toSet())));
    }

    /** Who was chosen, and whether and how well that is proven. */
    record Draft(List<DraftMember> members, boolean isStrongest, int atLeast) {}

    Draft draft() {
        var candidates = candidates();
        Cover<EnterpriseId, ProductId> cover = SetCover.smallest(
                candidates,
                covered.stream().map(SegmentReport::id).toList(),
                Math.min(STEPS, WORK / Math.max(1, (long) candidates.size() * covered.size())));
        var members = cover.chosen().stream()
                .map(this::member)
                .sorted(MOST_NEEDED_FIRST)
                .toList();
        return new Draft(members, cover.isProven(), cover.atLeast());
    }

    /** Of those who make exactly the same, only the strongest can be chosen; the first by id where they are equal. */
    private Collection<Member<EnterpriseId, ProductId>> candidates() {
        var bySegments = new HashMap<Set<ProductId>, Member<EnterpriseId, ProductId>>();
        made.forEach((id, products) ->
                bySegments.merge(products, new Member<>(id, products, strengthOf(id)), DraftRule::stronger));
        return bySegments.values();
    }

    private static Member<EnterpriseId, ProductId> stronger(
            Member<EnterpriseId, ProductId> one, Member<EnterpriseId, ProductId> other) {
        return other.strength() > one.strength() ? other : one;
    }

    private double strengthOf(EnterpriseId id) {
        // A smallest draft has no more members than there are segments.
        var revenue = Sizes.reason(REVENUE / Math.max(1, covered.size()), enterprise(id));
        return linksOf(id) + (revenue.atLeast() + revenue.atMost()) / 2;
    }

    private long linksOf(EnterpriseId id) {
        return (long) links.directlyBefore(id).size() + links.directlyAfter(id).size();
    }

    private Enterprise enterprise(EnterpriseId id) {
        return Objects.requireNonNull(enterprises.get(id));
    }

    private DraftMember member(Choice<EnterpriseId, ProductId> choice) {
        var segments = in(choice.covers());
        var alone = in(choice.alone());
        var ties = linksOf(choice.name());
        return new DraftMember(enterprise(choice.name()), ties, segments, alone, why(segments, alone, ties));
    }

    private List<SegmentReport> in(NavigableSet<ProductId> products) {
        return covered.stream()
                .filter(segment -> products.contains(segment.id()))
                .toList();
    }

    private static Explanation why(List<SegmentReport> segments, List<SegmentReport> alone, long ties) {
        var only =
                alone.stream().filter(segment -> segment.makers().size() == 1).toList();
        return only.isEmpty()
                ? Explanation.of("reason.draft.alone", alone.size(), names(alone), segments.size(), ties)
                : Explanation.of("reason.draft.only-maker", only.size(), names(only), segments.size(), ties);
    }

    private static String names(List<SegmentReport> segments) {
        return segments.stream()
                .map(segment -> segment.segment().product().name())
                .limit(NAMED)
                .collect(Collectors.joining("、"));
    }
}
