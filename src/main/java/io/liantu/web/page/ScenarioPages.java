package io.liantu.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
            @RequestParam(required = false) @Nullable String segment,
            @RequestParam MultiValueMap<String, String> all,
            Locale locale,
            Model model) {
        show(scenario(chain, region, all, segment), locale, model);
        return "what-if";
    }

    /** The segment alone, for a page that shows the rest already. */
    @GetMapping(path = "/chains/{chain}/what-if", headers = "HX-Request")
    String panel(
            @PathVariable @NotBlank String chain,
            @RequestParam @NotBlank String region,
            @RequestParam @NotBlank String segment,
            @RequestParam MultiValueMap<String, String> all,
            Locale locale,
            Model model) {
        show(scenario(chain, region, all, segment), locale, model);
        return "what-if :: panel";
    }

    /** Ids may have commas in them, at which a list of parameters would be split. */
    private static Scenario scenario(
            String chain, String region, MultiValueMap<String, String> all, @Nullable String segment) {
        return new Scenario(
                chain.strip(),
                region.strip(),
                all.getOrDefault("without", List.of()),
                all.getOrDefault("with", List.of()),
                segment);
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
