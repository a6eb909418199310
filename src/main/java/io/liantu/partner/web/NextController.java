package io.liantu.partner.web;

import io.liantu.chain.Product;
import io.liantu.partner.NextFinding;
import io.liantu.partner.OverruledWeights;
import io.liantu.partner.view.NextAnswerView;
import io.liantu.partner.view.PartnerViews;
import io.liantu.region.RegionCode;
import io.liantu.strategic.StrategicLists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggests what a region could take up next. */
@RestController
@Tag(name = "Growth", description = "建链 building, 补链 gap-filling, 延链 extending")
class NextController {

    private final NextFinding finding;
    private final StrategicLists lists;
    private final PartnerViews views;

    NextController(NextFinding finding, StrategicLists lists, PartnerViews views) {
        this.lists = lists;
        this.finding = finding;
        this.views = views;
    }

    @GetMapping("/api/regions/{region}/next-products")
    @Operation(
            summary = "延链 over all products: what could this region take up next?",
            description =
                    "Nothing that is made there is suggested. Each product says how it is related to what is made "
                            + "there. A weight such as density:40 overrules a feature's points. A strategic list narrows them "
                            + "to the products on it.")
    NextAnswerView nextProducts(
            @Parameter(example = "370176") @PathVariable @NotBlank String region,
            @RequestParam(defaultValue = "10") @Min(0) @Max(100) int count,
            @RequestParam(defaultValue = "") List<String> weights,
            @RequestParam(required = false) @Nullable String list,
            Locale locale) {
        var overruled = OverruledWeights.parse(weights);
        return views.of(finding.nextIn(new RegionCode(region), count, overruled, wanted(list)), locale);
    }

    private Predicate<Product> wanted(@Nullable String list) {
        return list == null || list.isBlank() ? product -> true : lists.getById(list)::contains;
    }
}
