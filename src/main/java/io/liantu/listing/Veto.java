package io.liantu.listing;

import io.liantu.exclusion.KnownExclusion;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody who could answer a demand is not suggested.
 *
 * @param name of the giver's enterprise
 * @param exclusion there where the list of exclusions 排除名单 keeps them apart
 * @param mark there where the organiser or one side does
 */
public record Veto(
        Giver giver,
        String name,
        @Nullable KnownExclusion exclusion,
        @Nullable PairMark mark) {}
