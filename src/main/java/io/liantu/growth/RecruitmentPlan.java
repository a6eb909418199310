package io.liantu.growth;

import io.liantu.chain.IndustryChain;
import io.liantu.enterprise.Enterprise;
import io.liantu.exclusion.KnownExclusion;
import io.liantu.partner.Candidate;
import io.liantu.region.Region;
import io.liantu.region.Ring;
import io.liantu.score.Score;
import io.liantu.shared.Explanation;
import java.util.List;

/**
 * A recruitment plan 招商计划: which outside enterprises together fill most of what a chain lacks in a region, in which year.
 *
 * @param completeness of the chain now
 * @param recruits in the order of choice, which is the order to win them in
 * @param years all of them, also those without a recruit
 * @param gaps how likely each is filled at the end, most important first
 * @param excluded outside makers who are left out, and why
 * @param totalImportance the points of all gaps: what filling each for certain would be worth
 * @param bestIsAtMost no choice of as many among the makers that were looked at is worth more points than this
 */
public record RecruitmentPlan(
        IndustryChain chain,
        Region region,
        Completeness completeness,
        List<Recruit> recruits,
        List<Year> years,
        List<Outlook> gaps,
        List<KnownExclusion> excluded,
        double totalImportance,
        double bestIsAtMost,
        List<Evidence> evidence) {

    /** The part of the best worth that this way of choosing always reaches, 1 − 1/e. */
    public static final double GUARANTEE = 1 - 1 / Math.E;

    /**
     * An enterprise to win.
     *
     * @param year of the plan, from 1
     * @param fills the gaps it would fill, what adds most first
     * @param gain the points it adds to those before it
     * @param cumulativeShare what it and those before it are worth, as a share of the total importance, 0 to 1
     */
    public record Recruit(
            Enterprise enterprise, Ring ring, int year, List<Filling> fills, double gain, double cumulativeShare) {

        public Recruit {
            fills = List.copyOf(fills);
        }
    }

    /**
     * A gap that a recruit would fill.
     *
     * @param chance how likely, 0 to 1: its score as a candidate out of 100
     * @param points what that adds to the recruits before it
     * @param candidate the reasons for the chance
     */
    public record Filling(SegmentReport segment, Candidate candidate, double chance, double points) {}

    /**
     * How the chain is expected to stand after a year.
     *
     * @param recruits to be won in it
     * @param filled how many gaps are expected to be filled by then
     * @param completeness the share of segments covered for certain now or expected to be filled by then, 0 to 1;
     *     segments of unknown state do not count
     */
    public record Year(int year, int recruits, double filled, double completeness) {}

    /**
     * A gap at the end of the plan.
     *
     * @param filled how likely some recruit fills it, 0 to 1
     * @param candidates how many outside makers were looked at
     */
    public record Outlook(SegmentReport segment, Score importance, double filled, int candidates) {}

    public RecruitmentPlan {
        recruits = List.copyOf(recruits);
        years = List.copyOf(years);
        gaps = List.copyOf(gaps);
        excluded = List.copyOf(excluded);
        evidence = List.copyOf(evidence);
    }

    /** What the recruits are worth together, in points. */
    public double worth() {
        return recruits.stream().mapToDouble(Recruit::gain).sum();
    }

    /**
     * The part of the best worth that these recruits reach at least, 0 to 1: by their worth, or by the way of choosing where
     * that says more; 1 where nothing can be reached.
     */
    public double reachesAtLeast() {
        return bestIsAtMost <= 0 ? 1 : Math.min(1, Math.max(GUARANTEE, worth() / bestIsAtMost));
    }

    /** What was found, in a sentence. */
    public Explanation finding() {
        if (gaps.isEmpty()) {
            return Explanation.of("finding.plan.no-gaps");
        }
        if (recruits.isEmpty()) {
            return Explanation.of("finding.plan.nobody");
        }
        var last = recruits.get(recruits.size() - 1);
        return Explanation.of(
                "finding.plan",
                recruits.size(),
                gaps.stream().mapToDouble(Outlook::filled).sum(),
                gaps.size(),
                last.cumulativeShare());
    }

    /** How good the choice is for certain, in a sentence; never more than can be shown. */
    public Explanation guarantee() {
        return recruits.isEmpty()
                ? Explanation.of("guarantee.plan.none")
                : Explanation.of(
                        "guarantee.plan",
                        GUARANTEE,
                        Math.ceil(bestIsAtMost * 10) / 10,
                        worth(),
                        Math.floor(reachesAtLeast() * 100) / 100);
    }
}
