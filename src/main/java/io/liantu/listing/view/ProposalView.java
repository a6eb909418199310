package io.liantu.listing.view;

import io.liantu.listing.Proposal;
import io.liantu.score.view.Rounding;
import io.liantu.score.view.Telling;
import java.time.LocalDate;
import java.util.List;

/**
 * Which projects to make of all that is open.
 *
 * @param total the points of all pairs together
 * @param atMost no pairing has more
 * @param proven whether none is better
 * @param firstCome the points where each demand took the best that was left, in the order in which they were raised
 * @param gain what the best overall pairing has more
 * @param open demands for which nobody is left
 * @param lists who could answer each demand
 * @param finding all of it in a sentence
 */
public record ProposalView(
        List<PairView> pairs,
        double total,
        double atMost,
        boolean proven,
        double firstCome,
        int firstComePairs,
        double gain,
        List<ItemView> open,
        List<MatchAnswerView> lists,
        String finding) {

    /**
     * A pair.
     *
     * @param place where the match stands in the demand's own list, from 1
     */
    public record PairView(ItemView demand, MatchView match, int place) {}

    static ProposalView of(Proposal proposal, LocalDate today, Telling telling) {
        double gain = Rounding.toTenths(proposal.total() - proposal.firstCome());
        return new ProposalView(
                proposal.pairs().stream()
                        .map(pair -> new PairView(
                                ItemView.of(pair.demand(), today, telling),
                                MatchView.of(pair.match(), telling),
                                pair.place()))
                        .toList(),
                Rounding.toTenths(proposal.total()),
                Rounding.toTenths(proposal.atMost()),
                proposal.isProven(),
                Rounding.toTenths(proposal.firstCome()),
                proposal.firstComePairs(),
                gain,
                proposal.open().stream()
                        .map(known -> ItemView.of(known, today, telling))
                        .toList(),
                proposal.lists().stream()
                        .map(answer -> MatchAnswerView.of(answer, today, telling))
                        .toList(),
                finding(proposal, gain, telling));
    }

    private static String finding(Proposal proposal, double gain, Telling telling) {
        var key = proposal.pairs().isEmpty() ? "listing.proposal.none" : "listing.proposal.finding";
        var said = telling.wording()
                .of(
                        key,
                        telling.locale(),
                        proposal.pairs().size(),
                        proposal.lists().size(),
                        Rounding.toTenths(proposal.total()),
                        Rounding.toTenths(proposal.firstCome()),
                        gain);
        var good = proposal.isProven() ? "listing.proposal.proven" : "listing.proposal.bound";
        return proposal.pairs().isEmpty()
                ? said
                : said + telling.wording().of(good, telling.locale(), Rounding.toTenths(proposal.atMost()));
    }
}
