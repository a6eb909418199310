package io.liantu.listing;

import java.util.List;

/**
 * Who could answer a demand.
 *
 * @param matches the pinned first, then the best
 * @param vetoed who is not suggested, and why
 * @param considered how many came into question, apart from those
 */
public record MatchAnswer(Known<DemandItem> demand, List<Match> matches, List<Veto> vetoed, int considered) {

    public MatchAnswer {
        matches = List.copyOf(matches);
        vetoed = List.copyOf(vetoed);
    }
}
