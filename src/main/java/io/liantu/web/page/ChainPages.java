package io.liantu.web.page;

import io.liantu.growth.ExtensionFilter;
import io.liantu.growth.ExtensionFilters;
import io.liantu.strategic.StrategicLists;
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

/** The page of a chain in a region, with one of its segments beside it when asked for. */
@Hidden
@Controller
class ChainPages {

    private final Answers answers;
    private final ExtensionFilters filters;
    private final StrategicLists lists;

    ChainPages(Answers answers, ExtensionFilters filters, StrategicLists lists) {
        this.answers = answers;
        this.filters = filters;
        this.lists = lists;
    }

    @GetMapping("/")
    String chain(
            @RequestParam(required = false) @Nullable String chain,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "") @Size(max = 20) List<String> honours,
            @RequestParam(required = false) @Nullable String list,
            Locale locale,
            Model model) {
        var selection = answers.selection(chain, region);
        model.addAttribute("selection", selection);
        if (selection.chain() == null) {
            return "empty";
        }
        var filter = filters.of(honours, list);
        show(selection.chain(), answers.page(selection.chain(), selection.region(), filter, locale), model);
        model.addAttribute("wanted", new WantedExtensions(filter, lists.list()));
        return "chain";
    }

    @GetMapping("/chains/{chain}/segments/{product}")
    String segment(
            @PathVariable @NotBlank String chain,
            @PathVariable @NotBlank String product,
            @RequestParam @NotBlank String region,
            Locale locale,
            Model model) {
        var page = answers.page(chain, region, ExtensionFilter.NONE, locale);
        model.addAttribute("wanted", new WantedExtensions(ExtensionFilter.NONE, lists.list()));
        model.addAttribute("selection", answers.selection(chain, region));
        show(chain, page, model);
        model.addAttribute("panel", answers.panel(product, page, locale));
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
        model.addAttribute("panel", answers.panel(chain, product, region, locale));
        model.addAttribute("links", PageLinks.ofChain(chain.strip(), region.strip()));
        return "panel :: panel";
    }

    private static void show(String chain, ChainPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute(
                "links", PageLinks.ofChain(chain.strip(), page.map().region().code()));
    }
}
