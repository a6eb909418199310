package io.liantu.matchmaking.web;

import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.Replies;
import io.liantu.matchmaking.SilentWishes;
import io.liantu.matchmaking.WishKind;
import io.liantu.matchmaking.WishOrigin;
import io.liantu.matchmaking.view.InvitationViews;
import io.liantu.matchmaking.view.WishView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/events/{id}")
@Tag(name = "Matchmaking events")
class WishController {

    private final Events events;
    private final Replies replies;
    private final SilentWishes silent;
    private final InvitationViews views;

    WishController(Events events, Replies replies, SilentWishes silent, InvitationViews views) {
        this.events = events;
        this.replies = replies;
        this.silent = silent;
        this.views = views;
    }

    /** @param kind must-meet, would-meet or no-thanks */
    record WishRequest(
            @NotNull Integer from,
            @NotNull Integer to,
            @NotBlank String kind,
            @Nullable @Size(max = 100) String about) {}

    @GetMapping("/wishes")
    @Operation(summary = "Who wants to meet whom, and who says so?")
    List<WishView> wishes(@PathVariable @NotBlank String id, Locale locale) {
        return views.wishes(events.get(new EventId(id)), locale);
    }

    @PutMapping("/wishes")
    @Operation(summary = "Say for a participant whom it must meet, would meet, or would not")
    List<WishView> wish(@PathVariable @NotBlank String id, @RequestBody @Valid WishRequest request, Locale locale) {
        var kind = Values.of(WishKind.class, "kind", request.kind());
        return views.wishes(
                replies.wish(
                        new EventId(id), request.from(), request.to(), kind, WishOrigin.ORGANISER, request.about()),
                locale);
    }

    @DeleteMapping("/wishes")
    @Operation(summary = "Take a wish back")
    List<WishView> forget(
            @PathVariable @NotBlank String id,
            @Parameter(description = "who wishes") @RequestParam int from,
            @Parameter(description = "toward whom") @RequestParam int to,
            Locale locale) {
        return views.wishes(replies.wish(new EventId(id), from, to, null, WishOrigin.ORGANISER, null), locale);
    }

    @PostMapping("/wishes/suggested")
    @Operation(
            summary = "Fill in what the silent would wish",
            description = "From matches of demands and from suggestions of partners; done again, it is filled in anew.")
    List<WishView> fill(@PathVariable @NotBlank String id, Locale locale) {
        return views.wishes(silent.fill(new EventId(id)), locale);
    }
}
