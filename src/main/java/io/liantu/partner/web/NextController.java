package io.liantu.partner.web;

import io.liantu.partner.NextFinding;
import io.liantu.partner.OverruledWeights;
import io.liantu.partner.view.NextAnswerView;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggests what a region could take up next. */
@RestController
@Tag(name = "Growth", description = "建链 building, 补链 gap-filling, 延链 extending")
class NextController {

    private final NextFinding finding;
    private final PartnerViews views;

    NextController(NextFinding finding, PartnerViews views) {
        this.finding = finding;
        this.views = views;
    }

    @GetMapping("/api/regions/{region}/next-products")
    @Operation(
            summary = "延链 over all products: what could this region take up next?",
            description =
                    "Nothing that is made there is suggested. Each product says how it is related to what is made "
                            + "there. A weight such as density:40 overrules a feature's points.")
    NextAnswerView nextProducts(
            @Parameter(example = "370176") @PathVariable @NotBlank String region,
            @RequestParam(defaultValue = "10") @Min(0) @Max(100) int count,
            @RequestParam(defaultValue = "") List<String> weights,
            Locale locale) {
        return views.of(finding.nextIn(new RegionCode(region), count, OverruledWeights.parse(weights)), locale);
    }
}
