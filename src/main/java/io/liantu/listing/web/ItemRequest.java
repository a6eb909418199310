package io.liantu.listing.web;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.listing.By;
import io.liantu.listing.InvalidItem;
import io.liantu.listing.ItemKind;
import io.liantu.listing.Particulars;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list to write.
 *
 * @param enterprise the id of who asks or offers
 * @param kind product, finance, talent, technology, space, policy or sponsorship
 * @param product the id of what it is about
 * @param amount in yuan
 * @param raisedOn today where a new line leaves it out
 * @param until the last day on which it is of use
 * @param urgent for demands only; a new one that leaves it out is not
 * @param version that of the line that was looked at; left out for whatever it is now
 * @param by who writes it
 */
record ItemRequest(
        @NotBlank String enterprise,
        @NotBlank String kind,
        @Nullable String product,
        @NotBlank @Size(max = 500) String summary,
        @Nullable Double amount,
        @Nullable LocalDate raisedOn,
        @Nullable LocalDate until,
        @Nullable Boolean urgent,
        @Nullable Long version,
        @Nullable @Size(max = 100) String by) {

    Particulars particulars() {
        return new Particulars(
                new EnterpriseId(enterprise.strip()),
                ItemKind.find(kind).orElseThrow(() -> InvalidItem.kind(kind)),
                product == null || product.isBlank() ? null : new ProductId(product),
                summary,
                amount,
                raisedOn,
                until);
    }

    By author() {
        return new By(by == null ? "" : by.strip(), "");
    }
}
