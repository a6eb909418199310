package io.liantu.matchmaking;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.shared.Explanation;
import java.util.List;

/**
 * An enterprise that should be invited.
 *
 * @param weight by which they are ranked; the more reasons, and the graver, the more
 * @param reasons the gravest first
 */
public record InviteSuggestion(
        EnterpriseId enterprise, String name, boolean fictional, Role role, double weight, List<Explanation> reasons) {

    public InviteSuggestion {
        reasons = List.copyOf(reasons);
    }
}
