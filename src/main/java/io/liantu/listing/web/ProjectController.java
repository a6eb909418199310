package io.liantu.listing.web;

import io.liantu.chain.ChainId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.listing.ProjectConflict;
import io.liantu.listing.ProjectId;
import io.liantu.listing.ProjectState;
import io.liantu.listing.Projects;
import io.liantu.listing.Proposing;
import io.liantu.listing.view.MatchViews;
import io.liantu.listing.view.ProjectView;
import io.liantu.listing.view.ProposalView;
import io.liantu.listing.view.StepView;
import io.liantu.region.RegionCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The project list 项目清单. */
@RestController
@RequestMapping("/api/projects")
@Tag(name = "Matches", description = "撮合, 项目清单: who fits whom, and the projects that come of it")
class ProjectController {

    private final Projects projects;
    private final Proposing proposing;
    private final MatchViews views;

    ProjectController(Projects projects, Proposing proposing, MatchViews views) {
        this.projects = projects;
        this.proposing = proposing;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "项目清单: which projects came of matches?")
    List<ProjectView> list(
            @Parameter(description = "confirmed, in-talks, agreed, delivered, closed-out or dropped")
                    @RequestParam(required = false)
                    @Nullable String state,
            @Parameter(description = "on either side") @RequestParam(required = false) @Nullable String enterprise,
            Locale locale) {
        return projects
                .list(
                        state == null || state.isBlank() ? null : stateOf(state),
                        enterprise == null || enterprise.isBlank() ? null : new EnterpriseId(enterprise))
                .stream()
                .map(project -> views.of(project, locale))
                .toList();
    }

    @GetMapping("/proposal")
    @Operation(
            summary = "资源清单+需求清单=项目清单: which projects to make of all that is open, together?",
            description = "The best overall pairing, next to the list of each demand, and what it gains over first "
                    + "come first served.")
    ProposalView proposal(
            @RequestParam(required = false) @Nullable String chain,
            @Parameter(example = "370176") @RequestParam(required = false) @Nullable String region,
            @Parameter(description = "in how many pairs a demand may be")
                    @RequestParam(defaultValue = "1")
                    @Min(1) @Max(10) int each,
            @Parameter(description = "in how many pairs a giver may be who does not say how much it offers")
                    @RequestParam(defaultValue = "3")
                    @Min(1) @Max(100) int capacity,
            Locale locale) {
        return views.of(
                proposing.propose(
                        chain == null || chain.isBlank() ? null : new ChainId(chain),
                        region == null || region.isBlank() ? null : new RegionCode(region),
                        each,
                        capacity),
                locale);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One project")
    ProjectView get(@PathVariable @NotBlank String id, Locale locale) {
        return views.of(projects.get(new ProjectId(id)), locale);
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "What was done with a project, the last first")
    List<StepView> history(@PathVariable @NotBlank String id, Locale locale) {
        return views.of(projects.historyOf(new ProjectId(id)), locale);
    }

    @PostMapping("/{id}/advance")
    @Operation(summary = "One step on: in talks, agreed, delivered")
    ProjectView advance(@PathVariable @NotBlank String id, @RequestBody @Valid AdvanceRequest request, Locale locale) {
        return views.of(
                projects.advance(
                        new ProjectId(id),
                        stateOf(request.state()),
                        request.amount(),
                        request.version(),
                        request.author()),
                locale);
    }

    @PostMapping("/{id}/close-out")
    @Operation(summary = "销号: close a project out, with evidence, and its demand with it where it is the last one")
    ProjectView closeOut(
            @PathVariable @NotBlank String id, @RequestBody @Valid CloseOutRequest request, Locale locale) {
        return views.of(projects.closeOut(new ProjectId(id), request.version(), request.author()), locale);
    }

    @PostMapping("/{id}/dropping")
    @Operation(summary = "Give a project up, for a reason; its demand is open as before")
    ProjectView drop(@PathVariable @NotBlank String id, @RequestBody @Valid ReasonRequest request, Locale locale) {
        return views.of(projects.drop(new ProjectId(id), request.version(), request.author()), locale);
    }

    @PostMapping("/{id}/reopening")
    @Operation(summary = "Open a project and its demand again, since the asker says that it was not solved")
    ProjectView reopen(@PathVariable @NotBlank String id, @RequestBody @Valid ReasonRequest request, Locale locale) {
        return views.of(projects.reopen(new ProjectId(id), request.version(), request.author()), locale);
    }

    private static ProjectState stateOf(String name) {
        return ProjectState.find(name.strip()).orElseThrow(() -> ProjectConflict.state(name));
    }
}
