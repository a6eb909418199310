package io.liantu.partner.web;

import io.liantu.chain.ProductId;
import io.liantu.partner.MakerFinding;
import io.liantu.partner.OverruledWeights;
import io.liantu.partner.view.MakerAnswerView;
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

/** Suggests who could grow into making a product. */
@RestController
@Tag(name = "Growth", description = "建链 building, 补链 gap-filling, 延链 extending")
class MakerController {

    private final MakerFinding finding;
    private final PartnerViews views;

    MakerController(MakerFinding finding, PartnerViews views) {
        this.finding = finding;
        this.views = views;
    }

    @GetMapping("/api/products/{product}/possible-makers")
    @Operation(
            summary = "补链 from within: who could grow into making this product?",
            description =
                    "Whoever is known to make it is not suggested. A weight such as alike:40 overrules a feature's "
                            + "points.")
    MakerAnswerView possibleMakers(
            @PathVariable @NotBlank String product,
            @Parameter(example = "370176") @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "10") @Min(0) @Max(100) int candidates,
            @RequestParam(defaultValue = "") List<String> weights,
            Locale locale) {
        var answer = finding.makersOf(
                new ProductId(product),
                region == null || region.isBlank() ? null : new RegionCode(region),
                candidates,
                OverruledWeights.parse(weights));
        return views.of(answer, locale);
    }
}
