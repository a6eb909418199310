package io.liantu.web.page;

import io.liantu.chain.ProductDepth;
import io.liantu.growth.view.ChainMapView;
import io.liantu.web.picture.Drawings;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of everything that goes into a product, whether somebody curates a chain of it or not. */
@Hidden
@Controller
class ProductPages {

    private static final String DEPTH = "3";

    private final Answers answers;
    private final Drawings drawings;

    ProductPages(Answers answers, Drawings drawings) {
        this.answers = answers;
        this.drawings = drawings;
    }

    @GetMapping("/products/{product}")
    String product(
            @PathVariable @NotBlank String product,
            @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = DEPTH) @Min(1) @Max(ProductDepth.MOST) int depth,
            Locale locale,
            Model model) {
        showPage(map(product, region, depth, locale, model), model);
        return "product";
    }

    @GetMapping("/products/{product}/segments/{segment}")
    String segment(
            @PathVariable @NotBlank String product,
            @PathVariable @NotBlank String segment,
            @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = DEPTH) @Min(1) @Max(ProductDepth.MOST) int depth,
            Locale locale,
            Model model) {
        var map = map(product, region, depth, locale, model);
        showPage(map, model);
        model.addAttribute("panel", Panel.of(segment, map, null));
        return "product";
    }

    /** The segment alone, for a page that shows the rest already. */
    @GetMapping(path = "/products/{product}/segments/{segment}", headers = "HX-Request")
    String panel(
            @PathVariable @NotBlank String product,
            @PathVariable @NotBlank String segment,
            @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = DEPTH) @Min(1) @Max(ProductDepth.MOST) int depth,
            Locale locale,
            Model model) {
        var map = map(product, region, depth, locale, model);
        model.addAttribute("panel", Panel.of(segment, map, null));
        return "panel :: panel";
    }

    private ChainMapView map(String product, String region, int depth, Locale locale, Model model) {
        var map = answers.productMap(product, region, depth, locale);
        model.addAttribute("region", map.region());
        model.addAttribute(
                "links", PageLinks.ofProduct(product.strip(), map.region().code(), depth));
        return map;
    }

    private void showPage(ChainMapView map, Model model) {
        model.addAttribute("map", map);
        model.addAttribute("shown", SegmentsShown.of(map, drawings));
        model.addAttribute("selection", answers.selection(null, map.region().code()));
    }
}
