package io.liantu.likeness.web;

import io.liantu.chain.ProductId;
import io.liantu.likeness.ProductLikeness;
import io.liantu.likeness.view.LikeProductsView;
import io.liantu.shared.Wording;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells which products are like another. */
@RestController
@Tag(name = "Likeness", description = "相似产品 like products")
class LikenessController {

    private final ProductLikeness likeness;
    private final Wording wording;

    LikenessController(ProductLikeness likeness, Wording wording) {
        this.likeness = likeness;
        this.wording = wording;
    }

    @GetMapping("/api/products/{product}/like")
    @Operation(
            summary = "相似产品: which products are like this one, by their names and by what these mean?",
            description =
                    "The likest first, each with both parts and the two in one, from 0 to 1. The meaning of a new or "
                            + "renamed product is found in the background within seconds; until then its names decide alone.")
    LikeProductsView like(
            @Parameter(example = "fiber-laser") @PathVariable @NotBlank String product,
            @RequestParam(defaultValue = "10") @Min(1) @Max(100) int atMost,
            Locale locale) {
        return LikeProductsView.of(likeness.answerFor(new ProductId(product), atMost), wording, locale);
    }
}
