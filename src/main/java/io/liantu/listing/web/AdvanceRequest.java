package io.liantu.listing.web;

import io.liantu.listing.By;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One step on with a project.
 *
 * @param state in-talks, agreed or delivered
 * @param amount what was agreed upon, in yuan; left out, it stays as it is
 * @param by who says so
 * @param note what there is to say to it
 * @param version that of what was looked at; left out for whatever it is now
 */
record AdvanceRequest(
        @NotBlank String state,
        @Nullable Double amount,
        @Nullable @Size(max = 100) String by,
        @Nullable @Size(max = 1000) String note,
        @Nullable Long version) {

    By author() {
        return new By(by == null ? "" : by.strip(), note == null ? "" : note.strip());
    }
}
