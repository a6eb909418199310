package io.liantu.growth;

import io.liantu.alliance.PartyLife;
import io.liantu.enterprise.Enterprise;
import io.liantu.shared.Explanation;
import java.util.Locale;

/**
 * How the Party stands in a member of a draft alliance 联盟草案.
 *
 * @param life what is known of it
 */
public record PartyFooting(Enterprise enterprise, PartyLife life) {

    /** What there is, or what could be formed. */
    public enum Standing {
        /** An organisation of its own 单独组建. */
        OWN,
        /** One shared with other enterprises 联合组建. */
        JOINT,
        /** None, though its members are enough for a branch of their own. */
        COULD_FORM,
        /** None; its members are enough for a joint branch only. */
        COULD_JOIN,
        /** No organisation and no member. */
        NONE,
        /** No organisation is known, nor how many members. */
        UNKNOWN
    }

    /** What there is, or what could be formed. */
    public Standing standing() {
        if (life.own().isPresent()) {
            return Standing.OWN;
        }
        return life.joint().isPresent() ? Standing.JOINT : withoutOrganisation();
    }

    private Standing withoutOrganisation() {
        var members = life.members();
        if (members == null) {
            return Standing.UNKNOWN;
        }
        if (members == 0) {
            return Standing.NONE;
        }
        return members >= PartyLife.FEWEST_OF_A_BRANCH ? Standing.COULD_FORM : Standing.COULD_JOIN;
    }

    /** The same in words. */
    public Explanation explanation() {
        var standing = standing();
        var members = life.members();
        var organisation = life.own().or(life::joint);
        return Explanation.of(
                "party.footing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                organisation.map(one -> one.name()).orElse(""),
                members == null ? 0 : members);
    }
}
