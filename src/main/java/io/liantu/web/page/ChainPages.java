package io.liantu.web.page;

import io.liantu.web.picture.Drawings;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a chain in a region, with one of its segments beside it when asked for. */
@Hidden
@Controller
class ChainPages {

    private final Answers answers;
    private final Drawings drawings;

    ChainPages(Answers answers, Drawings drawings) {
        this.answers = answers;
        this.drawings = drawings;
    }

    @GetMapping("/")
    String chain(
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(required = false) @Nullable String region,
            Locale locale,
            Model model) {
        var selection = answers.selection(chain, region);
        model.addAttribute("selection", selection);
        if (selection.chain() == null) {
            return "empty";
        }
        model.addAttribute("page", page(selection.chain(), selection.region(), locale));
        return "chain";
    }

    @GetMapping("/chains/{chain}/segments/{product}")
    String segment(
            @PathVariable @NotBlank String chain,
            @PathVariable @NotBlank String product,
            @RequestParam @NotBlank String region,
            Locale locale,
            Model model) {
        var page = page(chain, region, locale);
        model.addAttribute("selection", answers.selection(chain, region));
        model.addAttribute("page", page);
        model.addAttribute("panel", Panel.of(product, page.map(), page.gaps()));
        return "chain";
    }

    /** The segment alone, for a page that shows the rest already. */
    @GetMapping(path = "/chains/{chain}/segments/{product}", headers = "HX-Request")
    String panel(
            @PathVariable @NotBlank String chain,
            @PathVariable @NotBlank String product,
            @RequestParam @NotBlank String region,
            Locale locale,
            Model model) {
        var map = answers.map(chain, region, locale);
        model.addAttribute("panel", Panel.of(product, map, answers.gaps(chain, region, locale)));
        model.addAttribute("base", "/chains/" + chain);
        model.addAttribute("region", map.region());
        return "panel :: panel";
    }

    private ChainPage page(String chain, String region, Locale locale) {
        var map = answers.map(chain, region, locale);
        return new ChainPage(
                map,
                answers.gaps(chain, region, locale),
                answers.extensions(chain, region, locale),
                ChainPicture.of(map, drawings));
    }
}
