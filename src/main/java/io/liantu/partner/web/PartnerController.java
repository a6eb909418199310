package io.liantu.partner.web;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.partner.OverruledWeights;
import io.liantu.partner.PartnerFinding;
import io.liantu.partner.Side;
import io.liantu.partner.view.PartnerAnswerView;
import io.liantu.partner.view.PartnerViews;
import io.liantu.region.RegionCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggests suppliers and customers of an enterprise. */
@RestController
@Tag(name = "Enterprises", description = "企业 enterprises")
class PartnerController {

    private final PartnerFinding finding;
    private final PartnerViews views;

    PartnerController(PartnerFinding finding, PartnerViews views) {
        this.finding = finding;
        this.views = views;
    }

    @GetMapping("/api/enterprises/{id}/suppliers")
    @Operation(
            summary = "本地配套: who could supply this enterprise?",
            description =
                    "With a product, who could supply that; without one, whatever goes into what it makes. Whoever "
                            + "does so already is counted, not suggested. A weight such as makes:40 overrules a feature's points.")
    PartnerAnswerView suppliers(
            @PathVariable @NotBlank String id,
            @RequestParam(required = false) @Nullable String product,
            @Parameter(example = "370176") @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "10") @Min(0) @Max(100) int candidates,
            @RequestParam(defaultValue = "") List<String> weights,
            Locale locale) {
        return answer(Side.SUPPLIERS, id, product, region, candidates, weights, locale);
    }

    @GetMapping("/api/enterprises/{id}/customers")
    @Operation(
            summary = "Who could buy from this enterprise?",
            description = "With a product, who could need that; without one, whatever it makes.")
    PartnerAnswerView customers(
            @PathVariable @NotBlank String id,
            @RequestParam(required = false) @Nullable String product,
            @Parameter(example = "370176") @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "10") @Min(0) @Max(100) int candidates,
            @RequestParam(defaultValue = "") List<String> weights,
            Locale locale) {
        return answer(Side.CUSTOMERS, id, product, region, candidates, weights, locale);
    }

    private PartnerAnswerView answer(
            Side side,
            String id,
            @Nullable String product,
            @Nullable String region,
            int candidates,
            List<String> weights,
            Locale locale) {
        var answer = finding.partnersOf(
                new EnterpriseId(id.strip()),
                side,
                product == null || product.isBlank() ? null : new ProductId(product),
                region == null || region.isBlank() ? null : new RegionCode(region),
                candidates,
                OverruledWeights.parse(weights));
        return views.of(answer, locale);
    }
}
