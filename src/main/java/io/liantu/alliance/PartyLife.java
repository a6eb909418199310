package io.liantu.alliance;

import io.liantu.enterprise.EnterpriseId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the Party in an enterprise.
 *
 * @param members how many Party members 党员 work there; null when unknown
 * @param organisations those formed there, by id
 */
public record PartyLife(EnterpriseId enterprise, @Nullable Long members, List<PartyOrganisation> organisations) {

    /** So many full members can form a branch of their own (Constitution of the Communist Party of China, article 30). */
    public static final long FEWEST_OF_A_BRANCH = 3;

    public PartyLife {
        organisations = List.copyOf(organisations);
    }

    /** Nothing is known. */
    public static PartyLife unknown(EnterpriseId enterprise) {
        return new PartyLife(enterprise, null, List.of());
    }

    /** The largest organisation that the enterprise has to itself. */
    public Optional<PartyOrganisation> own() {
        return organisations.stream()
                .filter(organisation -> !organisation.isJoint())
                .min(PartyOrganisation.LARGEST_FIRST);
    }

    /** The largest organisation that it shares with others. */
    public Optional<PartyOrganisation> joint() {
        return organisations.stream().filter(PartyOrganisation::isJoint).min(PartyOrganisation.LARGEST_FIRST);
    }
}
