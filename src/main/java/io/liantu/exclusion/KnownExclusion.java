package io.liantu.exclusion;

import io.liantu.enterprise.EnterpriseId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion with the names of its enterprises.
 *
 * @param id under which it is kept
 * @param name of the enterprise; its id when nobody knows it any more
 * @param towardName of the one that it competes with; null for none
 */
public record KnownExclusion(
        String id,
        Exclusion exclusion,
        String name,
        @Nullable String towardName) {

    /** The same told of one of the two sides: who competes is left out toward the other, whoever was named first. */
    KnownExclusion seenFrom(EnterpriseId side) {
        var toward = exclusion.toward();
        if (toward == null || !toward.equals(side)) {
            return this;
        }
        return new KnownExclusion(
                id,
                new Exclusion(
                        /* enterprise= */ toward,
                        exclusion.kind(),
                        /* toward= */ exclusion.enterprise(),
                        exclusion.note(),
                        exclusion.since()),
                Objects.requireNonNullElse(towardName, toward.value()),
                name);
    }
}
