package io.liantu.growth.web;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Supposition;
import io.liantu.network.Supposition.Newcomer;
import io.liantu.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What might be otherwise; what is left out stays.
 *
 * @param removed ids of enterprises that would stop
 * @param moved enterprises that would be in another region
 * @param added enterprises that would come
 */
record WhatIfRequest(
        @Nullable @Size(max = WhatIfRequest.MOST) List<@NotBlank String> removed,
        @Nullable @Size(max = WhatIfRequest.MOST) List<@NotNull @Valid Moved> moved,
        @Nullable @Size(max = WhatIfRequest.MOST) List<@NotNull @Valid Added> added) {

    static final int MOST = 200;

    /** An enterprise by its id, and the code of the region in which it would be. */
    record Moved(@NotBlank String enterprise, @NotBlank String region) {}

    /** A name, the code of a region, and the ids of products. */
    record Added(
            @NotBlank String name,
            @NotBlank String region,
            @NotEmpty @Size(max = WhatIfRequest.MOST) List<@NotBlank String> makes) {}

    Supposition supposition() {
        return new Supposition(
                given(removed).stream().map(EnterpriseId::new).collect(Collectors.toSet()),
                given(moved).stream()
                        .collect(Collectors.toMap(
                                move -> new EnterpriseId(move.enterprise()),
                                move -> new RegionCode(move.region()),
                                (first, last) -> last)),
                given(added).stream()
                        .map(one -> new Newcomer(
                                one.name(),
                                new RegionCode(one.region()),
                                one.makes().stream().map(ProductId::new).toList()))
                        .toList());
    }

    private static <T> List<T> given(@Nullable List<T> some) {
        return Objects.requireNonNullElse(some, List.of());
    }
}
