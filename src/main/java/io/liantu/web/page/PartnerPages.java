package io.liantu.web.page;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import io.liantu.partner.PartnerFinding;
import io.liantu.partner.Side;
import io.liantu.partner.view.PartnerViews;
import io.liantu.region.RegionCode;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of those who could supply an enterprise or buy from it: local supporting 本地配套. */
@Hidden
@Controller
class PartnerPages {

    private static final int CANDIDATES = 20;

    private final Enterprises enterprises;
    private final PartnerFinding finding;
    private final PartnerViews views;
    private final ProductChoices products;
    private final RegionChoices regions;
    private final PlacesAround places;

    PartnerPages(
            Enterprises enterprises,
            PartnerFinding finding,
            PartnerViews views,
            ProductChoices products,
            RegionChoices regions,
            PlacesAround places) {
        this.enterprises = enterprises;
        this.finding = finding;
        this.views = views;
        this.products = products;
        this.regions = regions;
        this.places = places;
    }

    @GetMapping("/enterprises/{id}/partners")
    String partners(
            @PathVariable @NotBlank String id,
            @RequestParam(defaultValue = "suppliers") Side side,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String region,
            Locale locale,
            Model model) {
        var enterprise = enterprises.getById(new EnterpriseId(id.strip()));
        var answer = finding.partnersOf(
                enterprise.id(),
                side,
                product == null || product.isBlank() ? null : new ProductId(product),
                region == null || region.isBlank() ? null : new RegionCode(region),
                CANDIDATES,
                Map.of());
        model.addAttribute(
                "page",
                new PartnersPage(
                        views.of(answer, locale),
                        side,
                        enterprise.fictional(),
                        products.of(enterprise, side),
                        places.of(enterprise)));
        model.addAttribute("regions", regions.list());
        return "partners";
    }
}
