package io.liantu.alliance;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Party organisation 党组织 formed in enterprises.
 *
 * @param kind such as {@code branch} 支部 or {@code joint-branch} 联合支部; null when unknown
 * @param members how many Party members it has; null when unknown
 * @param enterprises in how many enterprises it is formed
 */
public record PartyOrganisation(
        String id,
        String name,
        @Nullable String kind,
        @Nullable Long members,
        long enterprises) {

    /** By members, an unknown number last; then by id. */
    public static final Comparator<PartyOrganisation> LARGEST_FIRST = Comparator.comparingLong(
                    (PartyOrganisation organisation) -> Objects.requireNonNullElse(organisation.members(), -1L))
            .reversed()
            .thenComparing(PartyOrganisation::id);

    private static final String JOINT = "joint-branch";

    /** Whether several enterprises share it, though perhaps not all of them are known. */
    public boolean isJoint() {
        return enterprises > 1 || JOINT.equals(kind);
    }
}
