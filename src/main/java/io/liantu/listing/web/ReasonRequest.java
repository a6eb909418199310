package io.liantu.listing.web;

import io.liantu.listing.By;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * To open something again, or to drop it.
 *
 * @param reason why
 * @param by who says so
 * @param version that of what was looked at; left out for whatever it is now
 */
record ReasonRequest(
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 100) String by,
        @Nullable Long version) {

    By author() {
        return new By(by == null ? "" : by.strip(), reason.strip());
    }
}
