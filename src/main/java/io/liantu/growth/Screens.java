package io.liantu.growth;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.ExclusionList;
import io.liantu.exclusion.ExclusionList.Screening;
import io.liantu.partner.Outsider;
import java.util.List;
import java.util.Set;

/**
 * Leaves outside makers out who are not to be suggested for a chain in a region.
 *
 * @param local the local makers of the chain: whoever competes with one of them is left out
 */
record Screens(ExclusionList exclusions, Set<EnterpriseId> local) {

    static Screens of(ExclusionList exclusions, CoveredWeb covered) {
        return new Screens(exclusions, covered.makers());
    }

    Screening<Outsider> of(List<Outsider> makers) {
        return exclusions.screen(makers, maker -> maker.facts().enterprise().id(), local);
    }
}
