package io.liantu.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what would become of a chain 情景推演 if enterprises stopped or came. Its address says what is supposed. */
@Hidden
@Controller
class ScenarioPages {

    private final ScenarioAnswers answers;

    ScenarioPages(ScenarioAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/chains/{chain}/what-if")
    String scenario(
            @PathVariable @NotBlank String chain,
            @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = "") @Size(max = Scenario.MOST) List<String> without,
            @RequestParam(defaultValue = "") @Size(max = Scenario.MOST) List<String> with,
            @RequestParam(required = false) @Nullable String segment,
            Locale locale,
            Model model) {
        show(new Scenario(chain.strip(), region.strip(), without, with, segment), locale, model);
        return "what-if";
    }

    /** The segment alone, for a page that shows the rest already. */
    @GetMapping(path = "/chains/{chain}/what-if", headers = "HX-Request")
    String panel(
            @PathVariable @NotBlank String chain,
            @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = "") @Size(max = Scenario.MOST) List<String> without,
            @RequestParam(defaultValue = "") @Size(max = Scenario.MOST) List<String> with,
            @RequestParam @NotBlank String segment,
            Locale locale,
            Model model) {
        show(new Scenario(chain.strip(), region.strip(), without, with, segment), locale, model);
        return "what-if :: panel";
    }

    private void show(Scenario scenario, Locale locale, Model model) {
        var page = answers.page(scenario, locale);
        model.addAttribute("page", page);
        model.addAttribute("links", scenario);
        var opened = scenario.opened();
        if (opened != null && !opened.isBlank()) {
            model.addAttribute("panel", ScenarioPanel.of(opened, page));
        }
    }
}
