package io.liantu.growth.web;

import io.liantu.chain.ChainId;
import io.liantu.growth.WhatIf;
import io.liantu.growth.view.GrowthViews;
import io.liantu.growth.view.WhatIfView;
import io.liantu.region.RegionCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what would become of a chain. */
@RestController
@Tag(name = "Growth", description = "建链 building, 补链 gap-filling, 延链 extending")
class WhatIfController {

    private final WhatIf whatIf;
    private final GrowthViews views;

    WhatIfController(WhatIf whatIf, GrowthViews views) {
        this.whatIf = whatIf;
        this.views = views;
    }

    @PostMapping("/api/chains/{chain}/what-if")
    @Operation(
            summary = "What would become of this chain in a region if enterprises stopped, moved or came?",
            description =
                    "Nothing is written. It tells which segments would be served otherwise, which local buyers would "
                            + "have no supplier left, who could take over, and what share of the local output is at risk.")
    WhatIfView whatIf(
            @PathVariable @NotBlank String chain,
            @Parameter(example = "370176") @RequestParam @NotBlank String region,
            @RequestBody @Valid WhatIfRequest request,
            Locale locale) {
        return views.of(whatIf.whatIf(new ChainId(chain), new RegionCode(region), request.supposition()), locale);
    }
}
