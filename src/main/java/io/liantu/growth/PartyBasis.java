package io.liantu.growth;

import io.liantu.alliance.PartyLife;
import io.liantu.alliance.PartyOrganisation;
import io.liantu.growth.PartyFooting.Standing;
import io.liantu.shared.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the Party organisations 党组织 of a draft alliance 联盟草案 could carry, and what could be formed where there is none.
 *
 * @param footings how the Party stands in each member, in the order of the members
 * @param carrier the organisation that could lead the alliance's work: the leader's own, or else the largest that a member has
 *     to itself, or else the largest that members share; null where members have none
 */
public record PartyBasis(
        List<PartyFooting> footings, @Nullable PartyOrganisation carrier) {

    public PartyBasis {
        footings = List.copyOf(footings);
    }

    /** @param leader what is known of the Party in the proposed leader; null where nobody is proposed */
    static PartyBasis of(List<PartyFooting> footings, @Nullable PartyLife leader) {
        var ofLeader = Optional.ofNullable(leader).flatMap(PartyLife::own);
        return new PartyBasis(
                footings,
                ofLeader.or(() -> largest(footings, PartyLife::own))
                        .or(() -> largest(footings, PartyLife::joint))
                        .orElse(null));
    }

    /** Which organisation of each to look at. */
    private interface Sort {

        Optional<PartyOrganisation> of(PartyLife life);
    }

    private static Optional<PartyOrganisation> largest(List<PartyFooting> footings, Sort sort) {
        return footings.stream()
                .flatMap(footing -> sort.of(footing.life()).stream())
                .min(PartyOrganisation.LARGEST_FIRST);
    }

    /** Members without an organisation whose Party members are enough for a joint branch 联合支部, together with the others. */
    public List<PartyFooting> joinable() {
        var few = in(Standing.COULD_JOIN).toList();
        return members(few) >= PartyLife.FEWEST_OF_A_BRANCH ? few : List.of();
    }

    /** What was found, and the next step, in a sentence. */
    public Explanation finding() {
        long organised = in(Standing.OWN).count() + in(Standing.JOINT).count();
        var organisation = carrier;
        if (organisation != null) {
            return Explanation.of("finding.party.carried", organisation.name(), organised, footings.size());
        }
        var able = in(Standing.COULD_FORM).findFirst();
        if (able.isPresent()) {
            return Explanation.of(
                    "finding.party.could-form", able.get().enterprise().name(), members(List.of(able.get())));
        }
        var few = joinable();
        return few.isEmpty()
                ? Explanation.of("finding.party.none", in(Standing.UNKNOWN).count())
                : Explanation.of("finding.party.could-join", names(few), members(few));
    }

    private Stream<PartyFooting> in(Standing standing) {
        return footings.stream().filter(footing -> footing.standing() == standing);
    }

    private static long members(List<PartyFooting> footings) {
        return footings.stream()
                .mapToLong(
                        footing -> Optional.ofNullable(footing.life().members()).orElse(0L))
                .sum();
    }

    private static String names(List<PartyFooting> footings) {
        return footings.stream().map(footing -> footing.enterprise().name()).collect(Collectors.joining("、"));
    }
}
