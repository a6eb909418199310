package io.liantu.matchmaking.view;

import io.liantu.exclusion.view.ExclusionView;
import java.util.List;

/**
 * Whom to invite.
 *
 * @param excluded who is left out, and why
 * @param considered how many came into question
 * @param invited how many of them are invited already
 */
public record InviteAnswerView(
        List<SuggestionView> suggestions, List<ExclusionView> excluded, int considered, int invited) {

    /** One of them, with the reasons in words, the gravest first. */
    public record SuggestionView(
            String enterprise, String name, boolean fictional, String role, String roleName, List<String> reasons) {}
}
