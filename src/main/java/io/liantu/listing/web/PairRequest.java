package io.liantu.listing.web;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.listing.By;
import io.liantu.listing.ResourceId;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A pair of a demand and who answers it: either a resource or an enterprise.
 *
 * @param kind of a mark: pin, forbid, asker-declines or giver-declines
 * @param resource the id of what is offered
 * @param enterprise the id of who has offered nothing by itself, or, in a mark, for whatever it offers
 * @param amount what is at stake in a project, in yuan; what the demand asks for when it is left out
 * @param by who says so
 * @param note why
 */
record PairRequest(
        @Nullable String kind,
        @Nullable String resource,
        @Nullable String enterprise,
        @Nullable Double amount,
        @Nullable @Size(max = 100) String by,
        @Nullable @Size(max = 1000) String note) {

    @Nullable ResourceId resourceId() {
        return resource == null || resource.isBlank() ? null : new ResourceId(resource);
    }

    @Nullable EnterpriseId enterpriseId() {
        return enterprise == null || enterprise.isBlank() ? null : new EnterpriseId(enterprise.strip());
    }

    By author() {
        return new By(by == null ? "" : by.strip(), note == null ? "" : note.strip());
    }
}
