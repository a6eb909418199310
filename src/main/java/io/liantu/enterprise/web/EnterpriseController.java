package io.liantu.enterprise.web;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import io.liantu.enterprise.view.EnterpriseProfileView;
import io.liantu.enterprise.view.EnterpriseViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells what is known of enterprises. */
@RestController
@Tag(name = "Enterprises", description = "企业 enterprises")
class EnterpriseController {

    private final Enterprises enterprises;
    private final EnterpriseViews views;

    EnterpriseController(Enterprises enterprises, EnterpriseViews views) {
        this.enterprises = enterprises;
        this.views = views;
    }

    @GetMapping("/api/enterprises/{id}")
    @Operation(
            summary = "What is known of an enterprise, who says so, and how old is that?",
            description =
                    "The id of a record that was merged answers with the enterprise that stays, under its own id.")
    EnterpriseProfileView get(@PathVariable @NotBlank String id, Locale locale) {
        return views.of(enterprises.getById(new EnterpriseId(id.strip())), locale);
    }
}
