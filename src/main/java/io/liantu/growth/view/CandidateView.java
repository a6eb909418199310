package io.liantu.growth.view;

import io.liantu.chain.Product;
import io.liantu.partner.Candidate;
import io.liantu.score.view.ScoreView;
import io.liantu.score.view.Telling;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An outside candidate.
 *
 * @param why what speaks for it, in a sentence
 * @param fit how it could serve: {@code makes}, {@code supplies} where it is not known to make it, or "alike"
 * @param like what it makes that is like the product; null but for the last
 * @param ring how near it is: county, city, province, nation or beyond
 * @param ringName the same in the reader's language
 * @param share of its revenue that the product brings, 0 to 1
 * @param localCustomers how many local enterprises it supplies already
 * @param localCustomerNames some of them
 * @param customers how many enterprises it is known to supply with the product
 * @param alliances it is a member of
 */
public record CandidateView(
        EnterpriseView enterprise,
        String why,
        String fit,
        @Nullable String like,
        String ring,
        String ringName,
        ScoreView score,
        @Nullable Double share,
        long localCustomers,
        List<String> localCustomerNames,
        long customers,
        List<String> alliances) {

    static CandidateView of(Candidate candidate, Telling telling) {
        var maker = candidate.maker();
        @Nullable Product like = candidate.fit().like();
        return new CandidateView(
                EnterpriseView.of(maker.enterprise()),
                telling.sentence("candidate", maker.enterprise().name(), candidate.score()),
                candidate.fit().kind().name().toLowerCase(Locale.ROOT),
                like == null ? null : like.name(),
                candidate.ring().name().toLowerCase(Locale.ROOT),
                telling.nameOf("ring", candidate.ring()),
                ScoreView.of(candidate.score(), telling),
                maker.share(),
                maker.localCustomers(),
                maker.localCustomerNames(),
                maker.customers(),
                maker.memberships().stream()
                        .map(membership -> membership.alliance())
                        .sorted()
                        .toList());
    }
}
