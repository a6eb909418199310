package io.liantu.web.page;

import io.liantu.growth.view.RecruitmentPlanView;
import io.liantu.growth.view.RecruitmentPlanView.RecruitView;
import io.liantu.growth.view.RecruitmentPlanView.YearView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One year of a recruitment plan 招商计划.
 *
 * @param before how complete the chain is expected to be when it begins, 0 to 1
 * @param after the same at its end
 * @param first the place of its first recruit in the whole plan, from 1
 */
record PlanStage(YearView year, double before, double after, int first, List<RecruitView> recruits) {

    /** All years in which somebody is to be won. */
    static List<PlanStage> of(RecruitmentPlanView plan) {
        var stages = new ArrayList<PlanStage>();
        var before = plan.completeness().atLeast();
        var first = 1;
        for (var year : plan.years()) {
            var recruits = plan.recruits().stream()
                    .filter(recruit -> recruit.year() == year.year())
                    .toList();
            var after = Objects.requireNonNullElse(year.completeness(), before);
            if (!recruits.isEmpty()) {
                stages.add(new PlanStage(year, before, after, first, recruits));
            }
            before = after;
            first += recruits.size();
        }
        return stages;
    }
}
