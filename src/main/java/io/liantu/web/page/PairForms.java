package io.liantu.web.page;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.listing.By;
import io.liantu.listing.DemandId;
import io.liantu.listing.PairMarks;
import io.liantu.listing.Projects;
import io.liantu.listing.ResourceId;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the forms beside a match do: pinning, forbidding, saying no thanks, confirming. */
@Hidden
@Controller
class PairForms {

    private final PairMarks marks;
    private final Projects projects;

    PairForms(PairMarks marks, Projects projects) {
        this.marks = marks;
        this.projects = projects;
    }

    @PostMapping("/demands/{id}/marks")
    String mark(
            @PathVariable @NotBlank String id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String resource,
            @RequestParam(defaultValue = "") String enterprise,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String text) {
        marks.mark(
                new DemandId(id),
                kind,
                resource(resource),
                enterprise(resource, enterprise),
                new By(by.strip(), text.strip()));
        return back(id);
    }

    @PostMapping("/demands/{id}/marks/removal")
    String unmark(@PathVariable @NotBlank String id, @RequestParam String mark) {
        marks.remove(mark);
        return back(id);
    }

    @PostMapping("/demands/{id}/projects")
    String confirm(
            @PathVariable @NotBlank String id,
            @RequestParam(defaultValue = "") String resource,
            @RequestParam(defaultValue = "") String enterprise,
            @RequestParam(defaultValue = "") String by) {
        projects.confirm(
                new DemandId(id), resource(resource), enterprise(resource, enterprise), null, new By(by.strip(), ""));
        return back(id);
    }

    private static @Nullable ResourceId resource(String id) {
        return id.isBlank() ? null : new ResourceId(id);
    }

    /** Where something is offered, that says whose it is. */
    private static @Nullable EnterpriseId enterprise(String resource, String id) {
        return resource.isBlank() && !id.isBlank() ? new EnterpriseId(id.strip()) : null;
    }

    private static String back(String demand) {
        return "redirect:" + Address.of("demands", demand);
    }
}
