package io.liantu.web.page;

import io.liantu.chain.Chains;
import io.liantu.listing.DemandId;
import io.liantu.listing.Demands;
import io.liantu.listing.ItemKind;
import io.liantu.listing.ItemState;
import io.liantu.listing.Matching;
import io.liantu.listing.PairMarks;
import io.liantu.listing.Projects;
import io.liantu.listing.ResourceId;
import io.liantu.listing.Resources;
import io.liantu.listing.view.ListingViews;
import io.liantu.listing.view.MatchViews;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of both lists 需求清单、资源清单, of one demand with its matches, and of one resource. */
@Hidden
@Controller
class DemandPages {

    private static final int CANDIDATES = 12;

    private final Demands demands;
    private final Resources resources;
    private final Matching matching;
    private final PairMarks marks;
    private final Projects projects;
    private final ListingViews views;
    private final MatchViews matchViews;
    private final Chains chains;
    private final RegionChoices regions;

    DemandPages(
            Demands demands,
            Resources resources,
            Matching matching,
            PairMarks marks,
            Projects projects,
            ListingViews views,
            MatchViews matchViews,
            Chains chains,
            RegionChoices regions) {
        this.demands = demands;
        this.resources = resources;
        this.matching = matching;
        this.marks = marks;
        this.projects = projects;
        this.views = views;
        this.matchViews = matchViews;
        this.chains = chains;
        this.regions = regions;
    }

    @GetMapping("/demands")
    String lists(@ModelAttribute("selection") ListSelection selection, Locale locale, Model model) {
        model.addAttribute(
                "page",
                selection.isDemands()
                        ? views.of(demands.list(selection.filter(), selection.from(), ListSelection.MOST), locale)
                        : views.of(resources.list(selection.filter(), selection.from(), ListSelection.MOST), locale));
        model.addAttribute("kinds", ItemKind.choices());
        model.addAttribute("states", ItemState.values());
        model.addAttribute("chains", chains.listChains());
        model.addAttribute("regions", regions.list());
        return "demands";
    }

    @GetMapping("/demands/{id}")
    String demand(@PathVariable @NotBlank String id, Locale locale, Model model) {
        var demand = new DemandId(id);
        var answer = matchViews.of(matching.matchesOf(demand, CANDIDATES), locale);
        model.addAttribute("list", "demands");
        model.addAttribute("item", answer.demand());
        model.addAttribute("answer", answer);
        model.addAttribute(
                "marks",
                marks.of(demand).stream()
                        .map(mark -> matchViews.of(mark, locale))
                        .toList());
        model.addAttribute(
                "projects",
                projects.of(demand).stream()
                        .map(one -> matchViews.of(one, locale))
                        .toList());
        model.addAttribute("history", views.of(demands.historyOf(demand), locale));
        return "demand";
    }

    @GetMapping("/resources/{id}")
    String resource(@PathVariable @NotBlank String id, Locale locale, Model model) {
        var resource = new ResourceId(id);
        model.addAttribute("list", "resources");
        model.addAttribute("item", views.of(resources.get(resource), locale));
        model.addAttribute("history", views.of(resources.historyOf(resource), locale));
        return "demand";
    }
}
