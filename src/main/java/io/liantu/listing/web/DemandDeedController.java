package io.liantu.listing.web;

import io.liantu.listing.DemandId;
import io.liantu.listing.Demands;
import io.liantu.listing.Matching;
import io.liantu.listing.view.ItemView;
import io.liantu.listing.view.ListingViews;
import io.liantu.listing.view.MatchViews;
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

/** What is done with a demand: publishing, closing out 销号, opening again. */
@RestController
@RequestMapping("/api/demands/{id}")
@Tag(name = "Lists", description = "需求清单, 资源清单: what enterprises ask for and offer")
class DemandDeedController {

    /** So many matches of an urgent demand are told at once. */
    private static final int AT_ONCE = 10;

    private final Demands demands;
    private final Matching matching;
    private final ListingViews views;
    private final MatchViews matchViews;

    DemandDeedController(Demands demands, Matching matching, ListingViews views, MatchViews matchViews) {
        this.demands = demands;
        this.matching = matching;
        this.views = views;
        this.matchViews = matchViews;
    }

    @PostMapping("/publication")
    @Operation(
            summary = "Open a demand for everybody to answer",
            description = "The answer to an urgent one holds its matches.")
    PublishedView publish(
            @PathVariable @NotBlank String id,
            @RequestBody(required = false) @Valid @Nullable DeedRequest request,
            Locale locale) {
        var deed = Objects.requireNonNullElse(request, DeedRequest.NOTHING);
        var published = demands.publish(new DemandId(id), deed.version(), deed.author());
        return new PublishedView(
                views.of(published, locale),
                published.item().urgent()
                        ? matchViews.of(matching.matchesOf(published.item().id(), AT_ONCE), locale)
                        : null);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Take a demand back, to be written anew")
    ItemView withdraw(
            @PathVariable @NotBlank String id,
            @RequestBody(required = false) @Valid @Nullable DeedRequest request,
            Locale locale) {
        var deed = Objects.requireNonNullElse(request, DeedRequest.NOTHING);
        return views.of(demands.withdraw(new DemandId(id), deed.version(), deed.author()), locale);
    }

    @PostMapping("/close-out")
    @Operation(
            summary = "销号: close a demand out, with evidence",
            description = "Of two who do so at once the second gets a conflict.")
    ItemView closeOut(@PathVariable @NotBlank String id, @RequestBody @Valid CloseOutRequest request, Locale locale) {
        return views.of(demands.closeOut(new DemandId(id), request.version(), request.author()), locale);
    }

    @PostMapping("/reopening")
    @Operation(summary = "Open a demand again, since the asker says that it was not solved")
    ItemView reopen(@PathVariable @NotBlank String id, @RequestBody @Valid ReasonRequest request, Locale locale) {
        return views.of(demands.reopen(new DemandId(id), request.version(), request.author()), locale);
    }
}
