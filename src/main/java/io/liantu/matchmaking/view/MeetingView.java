package io.liantu.matchmaking.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of two.
 *
 * @param slot null when it has no place
 * @param part the half of the day in which it is to be: morning, afternoon or any
 * @param after the meetings that come before it
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
        String part,
        List<String> after,
        @Nullable String about,
        @Nullable String outcome,
        @Nullable String outcomeName,
        @Nullable String note) {}
