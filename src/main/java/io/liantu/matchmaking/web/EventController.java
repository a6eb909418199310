package io.liantu.matchmaking.web;

import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.EventState;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.Funnel;
import io.liantu.matchmaking.view.ContractView;
import io.liantu.matchmaking.view.EventForm;
import io.liantu.matchmaking.view.EventSummaryView;
import io.liantu.matchmaking.view.EventView;
import io.liantu.matchmaking.view.EventViews;
import io.liantu.matchmaking.view.FunnelStepView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/events")
@Tag(name = "Matchmaking events", description = "对接会: from the invitation to the contract")
class EventController {

    private final Events events;
    private final EventViews views;

    EventController(Events events, EventViews views) {
        this.events = events;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "Which events are there, and what came of them?")
    List<EventSummaryView> list(Locale locale) {
        return events.list().stream().map(one -> views.of(one, locale)).toList();
    }

    @PostMapping
    @Operation(summary = "Begin an event", description = "What is left open is decided as events usually are.")
    ResponseEntity<EventView> create(@RequestBody @Valid EventForm form, Locale locale) {
        var view = views.of(events.create(form.settings()).event(), locale);
        return ResponseEntity.created(
                        UriComponentsBuilder.fromPath("/api/events/{id}").build(view.id()))
                .body(view);
    }

    @GetMapping("/{id}")
    @Operation(summary = "What is decided of an event?")
    EventView get(@PathVariable @NotBlank String id, Locale locale) {
        return views.of(events.get(new EventId(id)).event(), locale);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Decide otherwise",
            description =
                    "Meetings whose slot or table is no more lose their place. Refused with 409 when somebody else "
                            + "changed the event since the version was read.")
    EventView change(
            @PathVariable @NotBlank String id,
            @Parameter(description = "as the event told it") @RequestParam int version,
            @RequestBody @Valid EventForm form,
            Locale locale) {
        return views.of(events.change(new EventId(id), version, form.settings()).event(), locale);
    }

    @PutMapping("/{id}/state")
    @Operation(summary = "Take an event to its next state, or back to the one before")
    EventView become(
            @PathVariable @NotBlank String id,
            @Parameter(description = "draft, inviting, planned, running or ended") @RequestParam @NotBlank String state,
            Locale locale) {
        var wanted = Values.of(EventState.class, "state", state);
        return views.of(events.become(new EventId(id), wanted).event(), locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a draft that was begun by mistake")
    void delete(@PathVariable @NotBlank String id) {
        events.delete(new EventId(id));
    }

    @GetMapping("/{id}/contracts")
    @Operation(summary = "Which contracts come from an event?")
    List<ContractView> contracts(@PathVariable @NotBlank String id) {
        return views.contracts(events.get(new EventId(id)));
    }

    @GetMapping("/{id}/funnel")
    @Operation(summary = "How many are left at each step from invitation to delivery?")
    List<FunnelStepView> funnel(@PathVariable @NotBlank String id, Locale locale) {
        return views.of(Funnel.of(events.get(new EventId(id))), locale);
    }
}
