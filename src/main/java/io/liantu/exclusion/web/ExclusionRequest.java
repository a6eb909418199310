package io.liantu.exclusion.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to leave out.
 *
 * @param enterprise its id
 * @param kind competitor, blacklisted, in-pipeline or other
 * @param toward the id of the one that it competes with; for competitors only
 * @param note why, in words; needed for other
 */
record ExclusionRequest(
        @NotBlank String enterprise,
        @NotBlank String kind,
        @Nullable String toward,
        @Nullable @Size(max = 500) String note) {}
