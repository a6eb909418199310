package io.liantu.matchmaking.view;

import org.jspecify.annotations.Nullable;

/**
 * A meeting of two.
 *
 * @param slot null when it has no place
 * @param outcome none, met, sample, intent or contract; null while nobody entered it
 */
public record MeetingView(
        String id,
        int first,
        String firstName,
        int second,
        String secondName,
        @Nullable Integer slot,
        @Nullable Integer table,
        boolean fixed,
        @Nullable String about,
        @Nullable String outcome,
        @Nullable String outcomeName,
        @Nullable String note) {}
