package io.liantu.partner.web;

import io.liantu.partner.view.PartnerViews;
import io.liantu.partner.view.WeighingView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells by which weights suggestions are ranked. */
@RestController
@Tag(name = "Weights", description = "权重 weights of suggestions")
class WeightController {

    private final PartnerViews views;

    WeightController(PartnerViews views) {
        this.views = views;
    }

    @GetMapping("/api/weights")
    @Operation(
            summary = "What counts how much when partners, makers and next products are suggested?",
            description =
                    "Weights are learned from the network in memory, in the background, and renewed when it has changed "
                            + "much. As long as there is too little to learn from, the standard ones hold.")
    List<WeighingView> weights(Locale locale) {
        return views.ofWeights(locale);
    }
}
