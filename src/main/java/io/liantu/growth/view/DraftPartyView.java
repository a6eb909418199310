package io.liantu.growth.view;

import io.liantu.alliance.PartyOrganisation;
import io.liantu.growth.PartyBasis;
import io.liantu.growth.PartyFooting;
import io.liantu.score.view.Telling;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The Party organisations 党组织 of a draft alliance 联盟草案.
 *
 * @param finding which could carry it, or what could be formed, in a sentence
 * @param carrier the organisation that could carry it; null where there is none
 * @param footings how the Party stands in each member
 * @param joint the names of members whose Party members could form a joint branch 联合支部 together
 */
public record DraftPartyView(
        String finding, @Nullable OrganisationView carrier, List<FootingView> footings, List<String> joint) {

    /**
     * A Party organisation.
     *
     * @param members how many Party members it has; null when unknown
     * @param enterprises in how many enterprises it is formed
     */
    public record OrganisationView(
            String id,
            String name,
            @Nullable String kind,
            @Nullable Long members,
            long enterprises) {

        static OrganisationView of(PartyOrganisation organisation) {
            return new OrganisationView(
                    organisation.id(),
                    organisation.name(),
                    organisation.kind(),
                    organisation.members(),
                    organisation.enterprises());
        }
    }

    /**
     * How the Party stands in a member.
     *
     * @param standing own, joint, could-form, could-join, none or unknown
     * @param text the same in words
     */
    public record FootingView(
            String enterprise,
            String name,
            String standing,
            String text,
            @Nullable Long members,
            List<OrganisationView> organisations) {

        static FootingView of(PartyFooting footing, Telling telling) {
            return new FootingView(
                    footing.enterprise().id().value(),
                    footing.enterprise().name(),
                    footing.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    telling.of(footing.explanation()),
                    footing.life().members(),
                    footing.life().organisations().stream()
                            .map(OrganisationView::of)
                            .toList());
        }
    }

    static DraftPartyView of(PartyBasis party, Telling telling) {
        var carrier = party.carrier();
        return new DraftPartyView(
                telling.of(party.finding()),
                carrier == null ? null : OrganisationView.of(carrier),
                party.footings().stream()
                        .map(footing -> FootingView.of(footing, telling))
                        .toList(),
                party.joinable().stream()
                        .map(footing -> footing.enterprise().name())
                        .toList());
    }
}
