package io.liantu.web.page;

import io.liantu.chain.ChainId;
import io.liantu.growth.AllianceDrafting;
import io.liantu.growth.ChainProgress;
import io.liantu.growth.RecruitmentPlanning;
import io.liantu.growth.view.GrowthViews;
import io.liantu.region.RegionCode;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of whom to bring to one table, and whom to win besides: the draft alliance 联盟草案 and the recruitment plan 招商计划. */
@Hidden
@Controller
class PlanPages {

    private final AllianceDrafting drafting;
    private final RecruitmentPlanning planning;
    private final ChainProgress progress;
    private final GrowthViews views;
    private final RegionChoices regions;

    PlanPages(
            AllianceDrafting drafting,
            RecruitmentPlanning planning,
            ChainProgress progress,
            GrowthViews views,
            RegionChoices regions) {
        this.drafting = drafting;
        this.planning = planning;
        this.progress = progress;
        this.views = views;
        this.regions = regions;
    }

    @GetMapping("/chains/{chain}/plan")
    String plan(
            @PathVariable @NotBlank String chain,
            @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = "5") @Min(1) @Max(50) int recruits,
            @RequestParam(defaultValue = "3") @Min(1) @Max(10) int years,
            Locale locale,
            Model model) {
        var id = new ChainId(chain);
        var code = new RegionCode(region);
        var plan = planning.planFor(id, code, recruits, years);
        var view = views.of(plan, locale);
        model.addAttribute("draft", views.of(drafting.draftFor(id, code), locale));
        model.addAttribute("plan", view);
        model.addAttribute("progress", views.of(progress.behind(plan), locale));
        model.addAttribute("stages", PlanStage.of(view));
        model.addAttribute("quality", PlanQuality.of(plan));
        model.addAttribute("links", PageLinks.ofChain(id.value(), code.value()));
        model.addAttribute("chain", id.value());
        model.addAttribute("recruits", recruits);
        model.addAttribute("years", years);
        model.addAttribute("regions", regions.list());
        return "plan";
    }
}
