package io.liantu.listing.web;

import io.liantu.listing.ResourceId;
import io.liantu.listing.Resources;
import io.liantu.listing.view.ItemView;
import io.liantu.listing.view.ListingViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a resource: publishing, closing out 销号, opening again. */
@RestController
@RequestMapping("/api/resources/{id}")
@Tag(name = "Lists", description = "需求清单, 资源清单: what enterprises ask for and offer")
class ResourceDeedController {

    private final Resources resources;
    private final ListingViews views;

    ResourceDeedController(Resources resources, ListingViews views) {
        this.resources = resources;
        this.views = views;
    }

    @PostMapping("/publication")
    @Operation(summary = "Open a resource for everybody to take up")
    ItemView publish(
            @PathVariable @NotBlank String id,
            @RequestBody(required = false) @Valid @Nullable DeedRequest request,
            Locale locale) {
        var deed = Objects.requireNonNullElse(request, DeedRequest.NOTHING);
        return views.of(resources.publish(new ResourceId(id), deed.version(), deed.author()), locale);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Take a resource back, to be written anew")
    ItemView withdraw(
            @PathVariable @NotBlank String id,
            @RequestBody(required = false) @Valid @Nullable DeedRequest request,
            Locale locale) {
        var deed = Objects.requireNonNullElse(request, DeedRequest.NOTHING);
        return views.of(resources.withdraw(new ResourceId(id), deed.version(), deed.author()), locale);
    }

    @PostMapping("/close-out")
    @Operation(
            summary = "销号: close a resource out, with evidence",
            description = "Of two who do so at once the second gets a conflict.")
    ItemView closeOut(@PathVariable @NotBlank String id, @RequestBody @Valid CloseOutRequest request, Locale locale) {
        return views.of(resources.closeOut(new ResourceId(id), request.version(), request.author()), locale);
    }

    @PostMapping("/reopening")
    @Operation(summary = "Open a resource again, since it is on offer once more")
    ItemView reopen(@PathVariable @NotBlank String id, @RequestBody @Valid ReasonRequest request, Locale locale) {
        return views.of(resources.reopen(new ResourceId(id), request.version(), request.author()), locale);
    }
}
