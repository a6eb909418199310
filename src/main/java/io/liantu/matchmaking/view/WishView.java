package io.liantu.matchmaking.view;

import org.jspecify.annotations.Nullable;

/**
 * What one wishes toward another.
 *
 * @param kind must-meet, would-meet or no-thanks
 * @param origin who says so: participant, organiser or suggested
 * @param about the demand it is about; null for none
 */
public record WishView(
        int from,
        String fromName,
        int to,
        String toName,
        String kind,
        String kindName,
        String origin,
        String originName,
        @Nullable String about) {}
