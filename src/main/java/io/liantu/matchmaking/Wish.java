package io.liantu.matchmaking;

import org.jspecify.annotations.Nullable;

/**
 * What a participant wishes toward another.
 *
 * @param from the number of the one who wishes
 * @param to the number of the other
 * @param about the demand it is about; null for none
 * @param why in words; null when nobody said
 */
public record Wish(
        int from,
        int to,
        WishKind kind,
        WishOrigin origin,
        @Nullable String about,
        @Nullable String why) {}
