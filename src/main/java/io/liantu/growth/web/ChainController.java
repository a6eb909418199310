package io.liantu.growth.web;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.growth.ChainBuilding;
import io.liantu.growth.ChainExtending;
import io.liantu.growth.ExtensionFilters;
import io.liantu.growth.GapFilling;
import io.liantu.growth.view.ChainCoverageView;
import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.ExtensionAnswerView;
import io.liantu.growth.view.GapAnswerView;
import io.liantu.growth.view.GrowthViews;
import io.liantu.partner.OverruledWeights;
import io.liantu.region.RegionCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Growth", description = "建链 building, 补链 gap-filling, 延链 extending")
class ChainController {

    private final ChainBuilding building;
    private final GapFilling filling;
    private final ChainExtending extending;
    private final ExtensionFilters filters;
    private final GrowthViews views;

    ChainController(
            ChainBuilding building,
            GapFilling filling,
            ChainExtending extending,
            ExtensionFilters filters,
            GrowthViews views) {
        this.filters = filters;
        this.building = building;
        this.filling = filling;
        this.extending = extending;
        this.views = views;
    }

    @GetMapping("/chains/{chain}/map")
    @Operation(summary = "建链: what does this chain look like in a region?")
    ChainMapView map(
            @PathVariable @NotBlank String chain,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            Locale locale) {
        return views.of(building.mapOf(new ChainId(chain), new RegionCode(region)), locale);
    }

    @GetMapping("/products/{product}/map")
    @Operation(summary = "建链 for a product without a curated chain: everything that goes into it")
    ChainMapView productMap(
            @PathVariable @NotBlank String product,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = "6") @Min(1) @Max(ProductDepth.MOST) int depth,
            Locale locale) {
        return views.of(
                building.mapOf(new ProductId(product), new RegionCode(region), new ProductDepth(depth)), locale);
    }

    @GetMapping("/chains/{chain}/coverage")
    @Operation(
            summary = "建链 in figures alone: how does a region serve each segment of this chain?",
            description = "The states of the map, how many make each product inside, outside, and nobody knows where, "
                    + "and how complete the chain is. Lists no makers, and is many times as fast.")
    ChainCoverageView coverage(
            @PathVariable @NotBlank String chain,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            Locale locale) {
        return views.of(building.coverageOf(new ChainId(chain), new RegionCode(region)), locale);
    }

    @GetMapping("/products/{product}/coverage")
    @Operation(summary = "The same for everything that goes into a product")
    ChainCoverageView productCoverage(
            @PathVariable @NotBlank String product,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = "6") @Min(1) @Max(ProductDepth.MOST) int depth,
            Locale locale) {
        return views.of(
                building.coverageOf(new ProductId(product), new RegionCode(region), new ProductDepth(depth)), locale);
    }

    @GetMapping("/chains/{chain}/gaps")
    @Operation(
            summary = "补链: what does a region lack, and who could fill it?",
            description = "A weight such as links:40 overrules the points of a feature of candidates.")
    GapAnswerView gaps(
            @PathVariable @NotBlank String chain,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            @RequestParam(defaultValue = "10") @Min(0) @Max(100) int candidates,
            @RequestParam(defaultValue = "") List<String> weights,
            Locale locale) {
        return views.of(
                filling.gapsIn(new ChainId(chain), new RegionCode(region), candidates, OverruledWeights.parse(weights)),
                locale);
    }

    @GetMapping("/chains/{chain}/extensions")
    @Operation(
            summary = "延链: what could a region make next, up or down?",
            description =
                    "Can be narrowed to proposals into which a local enterprise could grow that holds one of some "
                            + "honours, and to products on a strategic list; how many are left out is told.")
    ExtensionAnswerView extensions(
            @PathVariable @NotBlank String chain,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            @Parameter(example = "专精特新") @RequestParam(defaultValue = "") @Size(max = 20) List<String> honours,
            @RequestParam(required = false) @Nullable String list,
            Locale locale) {
        var filter = filters.of(honours, list);
        return views.of(extending.extensionsOf(new ChainId(chain), new RegionCode(region), filter), locale);
    }
}
