package io.liantu.growth.view;

import io.liantu.exclusion.view.ExclusionView;
import io.liantu.growth.RecruitmentPlan;
import io.liantu.growth.RecruitmentPlan.Filling;
import io.liantu.growth.RecruitmentPlan.Outlook;
import io.liantu.growth.RecruitmentPlan.Recruit;
import io.liantu.growth.RecruitmentPlan.Year;
import io.liantu.score.view.Rounding;
import io.liantu.score.view.Telling;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A recruitment plan 招商计划. Points are those of the gaps' importance.
 *
 * @param finding what was found, in a sentence
 * @param guarantee how good the choice is for certain, in a sentence
 * @param recruits in the order to win them in
 * @param gaps how likely each is filled at the end, most important first
 * @param excluded who is left out, and why
 * @param worth the points of the recruits together
 * @param totalImportance the points of all gaps
 * @param bestIsAtMost no choice of as many among the makers that were looked at is worth more
 */
public record RecruitmentPlanView(
        String chain,
        RegionView region,
        CompletenessView completeness,
        String finding,
        String guarantee,
        List<RecruitView> recruits,
        List<YearView> years,
        List<OutlookView> gaps,
        List<ExclusionView> excluded,
        double worth,
        double totalImportance,
        double bestIsAtMost,
        List<EvidenceView> evidence) {

    /**
     * An enterprise to win.
     *
     * @param ring how near it is: county, city, province, nation or beyond
     * @param ringName the same in the reader's language
     * @param year of the plan, from 1
     * @param fills the gaps it would fill, what adds most first
     * @param gain the points it adds to those before it
     * @param cumulativeShare what it and those before it are worth, as a share of the total importance, 0 to 1
     */
    public record RecruitView(
            EnterpriseView enterprise,
            String ring,
            String ringName,
            int year,
            List<FillingView> fills,
            double gain,
            @Nullable Double cumulativeShare) {

        static RecruitView of(Recruit recruit, Telling telling) {
            return new RecruitView(
                    EnterpriseView.of(recruit.enterprise()),
                    recruit.ring().name().toLowerCase(Locale.ROOT),
                    telling.nameOf("ring", recruit.ring()),
                    recruit.year(),
                    recruit.fills().stream()
                            .map(filling -> FillingView.of(filling, telling))
                            .toList(),
                    Rounding.toTenths(recruit.gain()),
                    Rounding.toThousandths(recruit.cumulativeShare()));
        }
    }

    /**
     * A gap that a recruit would fill.
     *
     * @param chance how likely, 0 to 1: its score as a candidate out of 100
     * @param points what that adds to the recruits before it
     * @param why what speaks for it, in a sentence without its name
     */
    public record FillingView(
            String product, String name, @Nullable Double chance, double points, String why) {

        static FillingView of(Filling filling, Telling telling) {
            var candidate = filling.candidate();
            var enterprise = candidate.maker().enterprise();
            return new FillingView(
                    filling.segment().id().value(),
                    filling.segment().segment().product().name(),
                    Rounding.toThousandths(filling.chance()),
                    Rounding.toTenths(filling.points()),
                    telling.sentence("filling", enterprise.name(), candidate.score()));
        }
    }

    /**
     * How the chain is expected to stand after a year.
     *
     * @param recruits to be won in it
     * @param filled how many gaps are expected to be filled by then
     * @param completeness the share of segments covered for certain now or expected to be filled by then, 0 to 1
     */
    public record YearView(
            int year, int recruits, double filled, @Nullable Double completeness) {

        static YearView of(Year year) {
            return new YearView(
                    year.year(),
                    year.recruits(),
                    Rounding.toTenths(year.filled()),
                    Rounding.toThousandths(year.completeness()));
        }
    }

    /**
     * A gap at the end of the plan.
     *
     * @param importance in points
     * @param filled how likely some recruit fills it, 0 to 1
     * @param candidates how many outside makers were looked at
     */
    public record OutlookView(
            String product,
            String name,
            double importance,
            @Nullable Double filled,
            int candidates) {

        static OutlookView of(Outlook outlook) {
            return new OutlookView(
                    outlook.segment().id().value(),
                    outlook.segment().segment().product().name(),
                    Rounding.toTenths(outlook.importance().middle()),
                    Rounding.toThousandths(outlook.filled()),
                    outlook.candidates());
        }
    }

    static RecruitmentPlanView of(RecruitmentPlan plan, Telling telling) {
        return new RecruitmentPlanView(
                plan.chain().name(),
                RegionView.of(plan.region(), telling),
                CompletenessView.of(plan.completeness()),
                telling.of(plan.finding()),
                telling.of(plan.guarantee()),
                plan.recruits().stream()
                        .map(recruit -> RecruitView.of(recruit, telling))
                        .toList(),
                plan.years().stream().map(YearView::of).toList(),
                plan.gaps().stream().map(OutlookView::of).toList(),
                GrowthViews.exclusions(plan.excluded(), telling),
                Rounding.toTenths(plan.worth()),
                Rounding.toTenths(plan.totalImportance()),
                Rounding.toTenths(plan.bestIsAtMost()),
                EvidenceView.of(plan.evidence()));
    }
}
