package io.liantu.growth.web;

import io.liantu.chain.ChainId;
import io.liantu.growth.AllianceDrafting;
import io.liantu.growth.ChainProgress;
import io.liantu.growth.RecruitmentPlanning;
import io.liantu.growth.view.AllianceDraftView;
import io.liantu.growth.view.GrowthViews;
import io.liantu.growth.view.ProgressView;
import io.liantu.growth.view.RecruitmentPlanView;
import io.liantu.region.RegionCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers whom to choose, where several only make sense together. */
@RestController
@RequestMapping("/api/chains/{chain}")
@Tag(name = "Growth", description = "建链 building, 补链 gap-filling, 延链 extending")
class PlanController {

    private final AllianceDrafting drafting;
    private final RecruitmentPlanning planning;
    private final ChainProgress progress;
    private final GrowthViews views;

    PlanController(AllianceDrafting drafting, RecruitmentPlanning planning, ChainProgress progress, GrowthViews views) {
        this.drafting = drafting;
        this.planning = planning;
        this.progress = progress;
        this.views = views;
    }

    @GetMapping("/alliance-draft")
    @Operation(
            summary = "联盟草案: which fewest local enterprises make every covered segment?",
            description =
                    "Of the fewest those with most supply links among the local makers of the chain, what each is "
                            + "there for, and who could lead them. It says whether fewer are proven impossible.")
    AllianceDraftView draft(
            @PathVariable @NotBlank String chain,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            Locale locale) {
        return views.of(drafting.draftFor(new ChainId(chain), new RegionCode(region)), locale);
    }

    @GetMapping("/recruitment-plan")
    @Operation(
            summary = "招商计划: which few outside enterprises fill most of what is missing, together?",
            description = "In the order to win them in, spread over years. A gap that one of them is likely to fill "
                    + "speaks less for the next. A candidate's score out of 100 stands for its chance.")
    RecruitmentPlanView plan(
            @PathVariable @NotBlank String chain,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = "5") @Min(1) @Max(50) int recruits,
            @RequestParam(defaultValue = "3") @Min(1) @Max(10) int years,
            Locale locale) {
        return views.of(planning.planFor(new ChainId(chain), new RegionCode(region), recruits, years), locale);
    }

    @GetMapping("/progress")
    @Operation(
            summary =
                    "进展: how complete was the chain at the end of the last years, is it now, and when the plan is carried out?",
            description =
                    "The past is told by the days that statements about today's local makers have; those without a "
                            + "day make it a range.")
    ProgressView progress(
            @PathVariable @NotBlank String chain,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = "5") @Min(1) @Max(50) int recruits,
            @RequestParam(defaultValue = "3") @Min(1) @Max(10) int years,
            Locale locale) {
        return views.of(progress.of(new ChainId(chain), new RegionCode(region), recruits, years), locale);
    }
}
