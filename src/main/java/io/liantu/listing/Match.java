package io.liantu.listing;

import io.liantu.score.Score;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could answer a demand, with the reasons.
 *
 * @param name of the giver's enterprise
 * @param fictional whether that enterprise is made up
 * @param region the code of where it is; null when unknown
 * @param resource what it offers; null where it has offered nothing yet
 * @param left what is left of the amount that it offers, in yuan; null when unknown
 * @param score whose features speak for the asker, for the giver, or for both, see {@link MatchSide}
 * @param pinned whether the organiser wants it
 */
public record Match(
        Giver giver,
        String name,
        boolean fictional,
        @Nullable String region,
        @Nullable Known<ResourceItem> resource,
        @Nullable Double left,
        Score score,
        boolean pinned) {}
