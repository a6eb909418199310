package io.liantu.listing.view;

import io.liantu.listing.MatchAnswer;
import io.liantu.score.view.Telling;
import java.time.LocalDate;
import java.util.List;

/**
 * Who could answer a demand.
 *
 * @param matches the pinned first, then the best
 * @param vetoed who is not suggested, and why
 * @param considered how many came into question, apart from those
 */
public record MatchAnswerView(ItemView demand, List<MatchView> matches, List<VetoView> vetoed, int considered) {

    static MatchAnswerView of(MatchAnswer answer, LocalDate today, Telling telling) {
        return new MatchAnswerView(
                ItemView.of(answer.demand(), today, telling),
                answer.matches().stream()
                        .map(match -> MatchView.of(match, telling))
                        .toList(),
                answer.vetoed().stream().map(veto -> VetoView.of(veto, telling)).toList(),
                answer.considered());
    }
}
