package io.liantu.web.page;

import io.liantu.chain.ChainId;
import io.liantu.chain.Chains;
import io.liantu.listing.By;
import io.liantu.listing.ProjectConflict;
import io.liantu.listing.ProjectId;
import io.liantu.listing.ProjectState;
import io.liantu.listing.Projects;
import io.liantu.listing.Proposing;
import io.liantu.listing.view.MatchViews;
import io.liantu.region.RegionCode;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the project list 项目清单, by state, with a proposal of which projects to make. */
@Hidden
@Controller
class ProjectPages {

    private static final int CAPACITY = 3;

    private final Projects projects;
    private final Proposing proposing;
    private final MatchViews views;
    private final Chains chains;
    private final RegionChoices regions;

    ProjectPages(Projects projects, Proposing proposing, MatchViews views, Chains chains, RegionChoices regions) {
        this.projects = projects;
        this.proposing = proposing;
        this.views = views;
        this.chains = chains;
        this.regions = regions;
    }

    @GetMapping("/projects")
    String projects(
            @RequestParam(defaultValue = "false") boolean propose,
            @RequestParam(defaultValue = "") String chain,
            @RequestParam(defaultValue = "") String region,
            Locale locale,
            Model model) {
        model.addAttribute(
                "board",
                ProjectColumn.of(projects.list(null, null).stream()
                        .map(project -> views.of(project, locale))
                        .toList()));
        model.addAttribute("chain", chain);
        model.addAttribute("region", region);
        model.addAttribute("chains", chains.listChains());
        model.addAttribute("regions", regions.list());
        if (propose) {
            model.addAttribute(
                    "proposal", views.of(proposing.propose(chain(chain), region(region), 1, CAPACITY), locale));
        }
        return "projects";
    }

    @PostMapping("/projects/{id}/advance")
    String advance(
            @PathVariable @NotBlank String id,
            @RequestParam String state,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String by) {
        var later = ProjectState.find(state).orElseThrow(() -> ProjectConflict.state(state));
        projects.advance(new ProjectId(id), later, null, version, new By(by.strip(), ""));
        return "redirect:/projects";
    }

    @PostMapping("/projects/{id}/closeout")
    String closeOut(
            @PathVariable @NotBlank String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String text) {
        projects.closeOut(new ProjectId(id), version, new By(by.strip(), text.strip()));
        return "redirect:/projects";
    }

    @PostMapping("/projects/{id}/dropping")
    String drop(
            @PathVariable @NotBlank String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String text) {
        projects.drop(new ProjectId(id), version, new By(by.strip(), text.strip()));
        return "redirect:/projects";
    }

    @PostMapping("/projects/{id}/reopening")
    String reopen(
            @PathVariable @NotBlank String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String text) {
        projects.reopen(new ProjectId(id), version, new By(by.strip(), text.strip()));
        return "redirect:/projects";
    }

    private static @Nullable ChainId chain(String id) {
        return id.isBlank() ? null : new ChainId(id);
    }

    private static @Nullable RegionCode region(String code) {
        return code.isBlank() ? null : new RegionCode(code);
    }
}
