package io.liantu.listing.web;

import io.liantu.listing.By;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * To close something out 销号.
 *
 * @param evidence what shows that it is done
 * @param by who says so
 * @param version that of what was looked at; left out for whatever it is now
 */
record CloseOutRequest(
        @NotBlank @Size(max = 1000) String evidence,
        @Nullable @Size(max = 100) String by,
        @Nullable Long version) {

    By author() {
        return new By(by == null ? "" : by.strip(), evidence.strip());
    }
}
