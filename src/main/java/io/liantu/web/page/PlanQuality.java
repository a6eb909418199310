package io.liantu.web.page;

import io.liantu.growth.RecruitmentPlan;

/**
 * How good a recruitment plan 招商计划 is for certain, rounded so that it never says more than is proven.
 *
 * @param recruits how many are to be won
 * @param worth what they are worth together, in points
 * @param bestIsAtMost no choice of as many is worth more points
 * @param reaches the part of the best worth that is reached at least, 0 to 1
 */
record PlanQuality(int recruits, double worth, double bestIsAtMost, double reaches) {

    static PlanQuality of(RecruitmentPlan plan) {
        return new PlanQuality(
                plan.recruits().size(),
                Math.floor(plan.worth() * 10) / 10,
                Math.ceil(plan.bestIsAtMost() * 10) / 10,
                Math.floor(plan.reachesAtLeast() * 100) / 100);
    }
}
