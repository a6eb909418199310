package io.liantu.listing.web;

import io.liantu.listing.DemandId;
import io.liantu.listing.Matching;
import io.liantu.listing.PairMarks;
import io.liantu.listing.Projects;
import io.liantu.listing.view.MarkView;
import io.liantu.listing.view.MatchAnswerView;
import io.liantu.listing.view.MatchViews;
import io.liantu.listing.view.ProjectView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who could answer a demand, what somebody says to a pair, and the project that comes of it. */
@RestController
@RequestMapping("/api/demands/{id}")
@Tag(name = "Matches", description = "撮合, 项目清单: who fits whom, and the projects that come of it")
class MatchController {

    private final Matching matching;
    private final PairMarks marks;
    private final Projects projects;
    private final MatchViews views;

    MatchController(Matching matching, PairMarks marks, Projects projects, MatchViews views) {
        this.matching = matching;
        this.marks = marks;
        this.projects = projects;
        this.views = views;
    }

    @GetMapping("/matches")
    @Operation(
            summary = "撮合: which resources and enterprises could answer a demand, and why?",
            description =
                    "Reasons for the asker, for the giver and for both; what is unknown widens the range of the score. "
                            + "Whoever is excluded, forbidden or not wanted is told apart.")
    MatchAnswerView matches(
            @PathVariable @NotBlank String id,
            @RequestParam(defaultValue = "10") @Min(0) @Max(200) int candidates,
            Locale locale) {
        return views.of(matching.matchesOf(new DemandId(id), candidates), locale);
    }

    @GetMapping("/marks")
    @Operation(summary = "What did the organiser and both sides say to pairs of this demand?")
    List<MarkView> marks(@PathVariable @NotBlank String id, Locale locale) {
        return marks.of(new DemandId(id)).stream()
                .map(mark -> views.of(mark, locale))
                .toList();
    }

    @PutMapping("/marks")
    @Operation(
            summary = "Pin or forbid a pair, or say no thanks for one side",
            description = "kind is pin, forbid, asker-declines or giver-declines; with an enterprise instead of a "
                    + "resource it is said of whatever that enterprise offers.")
    MarkView mark(@PathVariable @NotBlank String id, @RequestBody @Valid PairRequest request, Locale locale) {
        var kind = Objects.requireNonNullElse(request.kind(), "");
        return views.of(
                marks.mark(new DemandId(id), kind, request.resourceId(), request.enterpriseId(), request.author()),
                locale);
    }

    @DeleteMapping("/marks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back what was said to a pair")
    void unmark(@Parameter(description = "as the marks tell it") @RequestParam @NotBlank String mark) {
        marks.remove(mark);
    }

    @PostMapping("/projects")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Confirm a match: it becomes a project 项目")
    ProjectView confirm(@PathVariable @NotBlank String id, @RequestBody @Valid PairRequest request, Locale locale) {
        return views.of(
                projects.confirm(
                        new DemandId(id),
                        request.resourceId(),
                        request.enterpriseId(),
                        request.amount(),
                        request.author()),
                locale);
    }
}
