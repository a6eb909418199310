package io.liantu.matchmaking;

import io.liantu.exclusion.KnownExclusion;
import java.util.List;

/**
 * Whom to invite to an event.
 *
 * @param suggestions the best first
 * @param excluded who is left out, and why
 * @param considered how many there were before the list was cut
 * @param invited how many of them are invited already
 */
public record InviteAnswer(
        List<InviteSuggestion> suggestions, List<KnownExclusion> excluded, int considered, int invited) {

    public InviteAnswer {
        suggestions = List.copyOf(suggestions);
        excluded = List.copyOf(excluded);
    }
}
