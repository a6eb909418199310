package io.liantu.intake.identity;

import org.jspecify.annotations.Nullable;

/**
 * A region 区划 whose name may stand in the names of enterprises.
 *
 * @param level one of the exchange format's words, such as {@code city}
 * @param parent the code of the region above; null at the top
 */
public record NamedRegion(
        String code, String name, String level, @Nullable String parent) {}
