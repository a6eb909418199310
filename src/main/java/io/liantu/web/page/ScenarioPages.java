package io.liantu.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what would become of a chain 情景推演 if enterprises stopped, moved or came. Its address says what is supposed. */
@Hidden
@Controller
class ScenarioPages {

    private final ScenarioAnswers answers;
    private final RegionChoices regions;

    ScenarioPages(ScenarioAnswers answers, RegionChoices regions) {
        this.answers = answers;
        this.regions = regions;
    }

    /** Somebody whose scripts run takes a part of it in, and has to know its address then. */
    @GetMapping("/chains/{chain}/what-if")
    String scenario(
            @PathVariable @NotBlank String chain,
            @RequestParam @NotBlank String region,
            @RequestParam(required = false) @Nullable String segment,
            @RequestParam MultiValueMap<String, String> all,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var scenario = ScenarioAddress.read(chain, region, all, segment);
        response.setHeader("HX-Push-Url", ScenarioAddress.of(scenario).toString());
        show(scenario, locale, model);
        return "what-if";
    }

    /** The segment alone, for a page that shows the rest already. */
    @GetMapping(
            path = "/chains/{chain}/what-if",
            headers = {"HX-Request", "HX-Target=panel"})
    String panel(
            @PathVariable @NotBlank String chain,
            @RequestParam @NotBlank String region,
            @RequestParam @NotBlank String segment,
            @RequestParam MultiValueMap<String, String> all,
            Locale locale,
            Model model) {
        show(ScenarioAddress.read(chain, region, all, segment), locale, model);
        return "what-if :: panel";
    }

    private void show(Scenario scenario, Locale locale, Model model) {
        var page = answers.page(scenario, locale);
        model.addAttribute("page", page);
        model.addAttribute("links", new ScenarioLinks(scenario));
        model.addAttribute("regions", regions.list());
        var opened = scenario.opened();
        if (opened != null) {
            model.addAttribute("panel", ScenarioPanel.of(opened, page));
        }
    }
}
