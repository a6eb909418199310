package io.liantu.exclusion.web;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.Exclusions;
import io.liantu.exclusion.view.ExclusionView;
import io.liantu.shared.Wording;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/exclusions")
@Tag(name = "Exclusions", description = "排除名单: whom suggestions leave out")
class ExclusionController {

    private final Exclusions exclusions;
    private final Wording wording;

    ExclusionController(Exclusions exclusions, Wording wording) {
        this.exclusions = exclusions;
        this.wording = wording;
    }

    @GetMapping
    @Operation(summary = "Whom do suggestions leave out, and why?")
    List<ExclusionView> list(Locale locale) {
        return ExclusionView.of(exclusions.list(), wording, locale);
    }

    @PutMapping
    @Operation(
            summary = "Leave an enterprise out of suggestions",
            description =
                    "A competitor is left out of suggestions to the one that it competes with, and of whom to court for "
                            + "a chain where this one is a local maker; others of all suggestions. Every list "
                            + "of suggestions says whom it left out, and why.")
    ExclusionView add(@RequestBody @Valid ExclusionRequest request, Locale locale) {
        var toward = request.toward();
        var added = exclusions.add(
                new EnterpriseId(request.enterprise()),
                request.kind(),
                toward == null || toward.isBlank() ? null : new EnterpriseId(toward),
                request.note());
        return ExclusionView.of(added, wording, locale);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let suggestions name an enterprise again")
    void remove(@Parameter(description = "as the list tells it") @RequestParam @NotBlank String id) {
        exclusions.remove(id);
    }
}
