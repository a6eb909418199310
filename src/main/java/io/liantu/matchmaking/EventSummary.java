package io.liantu.matchmaking;

import org.jspecify.annotations.Nullable;

/**
 * An event as a list shows it.
 *
 * @param alliance the name of the alliance that holds it; null when nobody knows it
 * @param participants how many are invited
 * @param coming how many of them promised to come
 * @param meetings how many have a place in the timetable
 * @param amount in yuan, of all its contracts
 */
public record EventSummary(
        MatchmakingEvent event,
        @Nullable String alliance,
        long participants,
        long coming,
        long meetings,
        long contracts,
        double amount) {}
