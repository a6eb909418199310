package io.liantu.listing.web;

import io.liantu.listing.DemandId;
import io.liantu.listing.Demands;
import io.liantu.listing.view.ItemView;
import io.liantu.listing.view.ListingViews;
import io.liantu.listing.view.PageView;
import io.liantu.listing.view.StepView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The demand list 需求清单. */
@RestController
@RequestMapping("/api/demands")
@Tag(name = "Lists", description = "需求清单, 资源清单: what enterprises ask for and offer")
class DemandController {

    private final Demands demands;
    private final ListingViews views;

    DemandController(Demands demands, ListingViews views) {
        this.demands = demands;
        this.views = views;
    }

    @GetMapping
    @Operation(
            summary = "需求清单: what do enterprises ask for?",
            description = "The urgent first, then those that end first.")
    PageView<ItemView> list(
            @ParameterObject FilterRequest filter,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int skip,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int most,
            Locale locale) {
        return views.of(demands.list(filter.filter(), skip, most), locale);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One line of the demand list")
    ItemView get(@PathVariable @NotBlank String id, Locale locale) {
        return views.of(demands.get(new DemandId(id)), locale);
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "What was done with a demand, the last first")
    List<StepView> history(@PathVariable @NotBlank String id, Locale locale) {
        return views.of(demands.historyOf(new DemandId(id)), locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write a demand down, as a draft; it is given an id")
    ItemView create(@RequestBody @Valid ItemRequest request, Locale locale) {
        return write(null, request, locale);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Write a demand down under an id, or say something else of it",
            description = "What is left out stays as it is known.")
    ItemView put(@PathVariable @NotBlank String id, @RequestBody @Valid ItemRequest request, Locale locale) {
        return write(new DemandId(id), request, locale);
    }

    private ItemView write(@Nullable DemandId id, ItemRequest request, Locale locale) {
        return views.of(
                demands.write(id, request.particulars(), request.urgent(), request.version(), request.author()),
                locale);
    }
}
