package io.liantu.listing.view;

import io.liantu.listing.Known;
import io.liantu.listing.Match;
import io.liantu.listing.ResourceItem;
import io.liantu.score.view.ScoreView;
import io.liantu.score.view.Telling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could answer a demand.
 *
 * @param giver the pair's other side as marks and projects name it: {@code resource~…} or {@code enterprise~…}
 * @param resource the id of what it offers; null where it has offered nothing yet
 * @param region the code of where it is; null when unknown
 * @param summary what it offers; null where it has offered nothing yet
 * @param amount what it offers, in yuan; null when unknown
 * @param left what is left of that
 * @param until the last day of the offer
 * @param pinned whether the organiser wants it
 * @param score with its reasons, those of the asker, of the giver and of both
 * @param why all of it in words for both sides; the points in it sum to the score
 */
public record MatchView(
        String giver,
        @Nullable String resource,
        String enterprise,
        String name,
        boolean fictional,
        @Nullable String region,
        @Nullable String summary,
        @Nullable Double amount,
        @Nullable Double left,
        @Nullable LocalDate until,
        boolean pinned,
        ScoreView score,
        String why) {

    static MatchView of(Match match, Telling telling) {
        @Nullable Known<ResourceItem> resource = match.resource();
        var score = ScoreView.of(match.score(), telling);
        return new MatchView(
                match.giver().key(),
                resource == null ? null : resource.item().key(),
                match.giver().enterprise().value(),
                match.name(),
                match.fictional(),
                match.region(),
                resource == null ? null : resource.what().summary(),
                resource == null ? null : resource.what().amount(),
                match.left(),
                resource == null ? null : resource.what().until(),
                match.pinned(),
                score,
                MatchSentence.of(match.name(), score, telling));
    }
}
