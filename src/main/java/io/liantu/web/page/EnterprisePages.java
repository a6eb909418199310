package io.liantu.web.page;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import io.liantu.enterprise.view.EnterpriseViews;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of all that is known of an enterprise, and who says so. */
@Hidden
@Controller
class EnterprisePages {

    private final Enterprises enterprises;
    private final EnterpriseViews views;

    EnterprisePages(Enterprises enterprises, EnterpriseViews views) {
        this.enterprises = enterprises;
        this.views = views;
    }

    @GetMapping("/enterprises/{id}")
    String enterprise(@PathVariable @NotBlank String id, Locale locale, Model model) {
        var asked = new EnterpriseId(id.strip());
        var profile = enterprises.getById(asked);
        if (!profile.id().equals(asked)) {
            return "redirect:" + pathOf(profile.id());
        }
        model.addAttribute("enterprise", views.of(profile, locale));
        return "enterprise";
    }

    /** For now, as a merge may be undone. */
    private static String pathOf(EnterpriseId kept) {
        return UriComponentsBuilder.fromPath("/enterprises/{id}")
                .encode()
                .buildAndExpand(kept.value())
                .toUriString();
    }
}
