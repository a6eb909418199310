package io.liantu.region.web;

import io.liantu.region.Regions;
import io.liantu.region.view.RegionChoiceView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the regions to ask about. */
@RestController
@Tag(name = "Regions", description = "区划 regions")
class RegionsController {

    private final Regions regions;

    RegionsController(Regions regions) {
        this.regions = regions;
    }

    @GetMapping("/api/regions")
    @Operation(summary = "Which regions have enterprises, directly or below?")
    List<RegionChoiceView> regions() {
        return regions.listWithEnterprises().stream().map(RegionChoiceView::of).toList();
    }
}
