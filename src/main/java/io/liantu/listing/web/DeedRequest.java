package io.liantu.listing.web;

import io.liantu.listing.By;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something to do with a line or a project.
 *
 * @param version that of what was looked at; left out for whatever it is now
 * @param by who does it
 * @param note what there is to say to it
 */
record DeedRequest(
        @Nullable Long version,
        @Nullable @Size(max = 100) String by,
        @Nullable @Size(max = 1000) String note) {

    static final DeedRequest NOTHING = new DeedRequest(null, null, null);

    By author() {
        return new By(by == null ? "" : by.strip(), note == null ? "" : note.strip());
    }
}
