package io.liantu.growth.view;

import io.liantu.growth.SegmentReport;
import io.liantu.growth.WhatIfAnswer;
import io.liantu.growth.WhatIfAnswer.AtRisk;
import io.liantu.growth.WhatIfAnswer.Change;
import io.liantu.growth.WhatIfAnswer.Stranded;
import io.liantu.score.view.Rounding;
import io.liantu.score.view.Telling;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a chain in a region.
 *
 * @param before how complete it is
 * @param after how complete it would be
 * @param changes segments that would be served otherwise, upstream first
 * @param stranded local purchases that would have no supplier any more, or may have none
 * @param together the share of the local output that would stop if all who are taken away stopped at once, 0 to 1; an estimate
 * @param risks what would stop with each of them alone, the largest first
 */
public record WhatIfView(
        String chain,
        RegionView region,
        CompletenessView before,
        CompletenessView after,
        List<ChangeView> changes,
        List<StrandedView> stranded,
        @Nullable Double together,
        List<RiskView> risks) {

    /**
     * A segment that would be served otherwise.
     *
     * @param before its state: strong, weak, missing or unknown
     * @param after the same, as it would be
     * @param makersBefore how many local makers it has
     * @param makersAfter how many it would have
     * @param why the rule that gives the state it would have
     * @param besides where a maker would be gone, some of the local ones who make it besides
     * @param takingOver where a maker would be gone, who elsewhere could take over, best first
     */
    public record ChangeView(
            String product,
            String name,
            String before,
            String beforeName,
            String after,
            String afterName,
            int makersBefore,
            int makersAfter,
            String why,
            List<EnterpriseView> besides,
            List<EnterpriseView> takingOver) {

        static ChangeView of(Change change, Telling telling) {
            SegmentReport before = change.before();
            SegmentReport after = change.after();
            return new ChangeView(
                    after.id().value(),
                    after.segment().product().name(),
                    before.state().name().toLowerCase(Locale.ROOT),
                    telling.nameOf("state.name", before.state()),
                    after.state().name().toLowerCase(Locale.ROOT),
                    telling.nameOf("state.name", after.state()),
                    before.makers().size(),
                    after.makers().size(),
                    telling.of(after.why()),
                    change.besides().stream().map(EnterpriseView::of).toList(),
                    change.takingOver().stream().map(EnterpriseView::of).toList());
        }
    }

    /**
     * A local enterprise that would have nobody left to buy something from.
     *
     * @param product its id; null when nobody says what it is
     * @param from who supplies it now
     * @param certain whether nobody else is left for certain
     */
    public record StrandedView(
            EnterpriseView buyer,
            @Nullable String product,
            @Nullable String productName,
            EnterpriseView from,
            boolean certain) {

        static StrandedView of(Stranded stranded) {
            var product = stranded.product();
            return new StrandedView(
                    EnterpriseView.of(stranded.buyer()),
                    product == null ? null : product.id().value(),
                    product == null ? null : product.name(),
                    EnterpriseView.of(stranded.from()),
                    stranded.isCertain());
        }
    }

    /**
     * What would stop with an enterprise.
     *
     * @param share of the chain's local output, 0 to 1; an estimate
     * @param followed whether it was followed along the links; otherwise the share is no less than this
     */
    public record RiskView(
            EnterpriseView enterprise, @Nullable Double share, boolean followed) {

        static RiskView of(AtRisk risk) {
            return new RiskView(
                    EnterpriseView.of(risk.enterprise()), Rounding.toThousandths(risk.share()), risk.isFollowed());
        }
    }

    static WhatIfView of(WhatIfAnswer answer, Telling telling) {
        return new WhatIfView(
                answer.chain().name(),
                RegionView.of(answer.region(), telling),
                CompletenessView.of(answer.before()),
                CompletenessView.of(answer.after()),
                answer.changes().stream()
                        .map(change -> ChangeView.of(change, telling))
                        .toList(),
                answer.stranded().stream().map(StrandedView::of).toList(),
                Rounding.toThousandths(answer.together()),
                answer.risks().stream().map(RiskView::of).toList());
    }
}
