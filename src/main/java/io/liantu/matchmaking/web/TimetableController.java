package io.liantu.matchmaking.web;

import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.Timetabling;
import io.liantu.matchmaking.view.TimetableView;
import io.liantu.matchmaking.view.TimetableViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/events/{id}")
@Tag(name = "Matchmaking events")
class TimetableController {

    private static final int ANY_SPREAD = 99;

    private final Events events;
    private final Timetabling timetabling;
    private final TimetableEvents stream;
    private final TimetableViews views;

    TimetableController(Events events, Timetabling timetabling, TimetableEvents stream, TimetableViews views) {
        this.events = events;
        this.timetabling = timetabling;
        this.stream = stream;
        this.views = views;
    }

    @PostMapping("/timetable")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Make a timetable",
            description =
                    "In the background. The best so far replaces the present one, but for meetings that are fixed or "
                            + "were held; it is kept as it is found.")
    TimetableView start(
            @PathVariable @NotBlank String id,
            @Parameter(description = "how long it may take")
                    @RequestParam(defaultValue = "30")
                    @Min(1) @Max(Timetabling.MOST_SECONDS) int seconds,
            @Parameter(description = "by how many breaks two participants may differ; 99 for any number")
                    @RequestParam(defaultValue = "2")
                    @Min(0) @Max(ANY_SPREAD) int fair,
            Locale locale) {
        var event = new EventId(id);
        timetabling.start(event, seconds, fair == ANY_SPREAD ? OptionalInt.empty() : OptionalInt.of(fair));
        return view(events.get(event), locale);
    }

    @GetMapping("/timetable")
    @Operation(summary = "Who meets whom, when and where, how good is that, and what is proven of it?")
    TimetableView get(@PathVariable @NotBlank String id, Locale locale) {
        return view(events.get(new EventId(id)), locale);
    }

    @GetMapping(path = "/timetable/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "How planning goes on, as server-sent events until it rests")
    SseEmitter events(@PathVariable @NotBlank String id, Locale locale) {
        return stream.of(events.get(new EventId(id)).event().id(), locale);
    }

    @DeleteMapping("/timetable/run")
    @Operation(summary = "Stop planning; the best by then is kept")
    TimetableView cancel(@PathVariable @NotBlank String id, Locale locale) {
        var event = new EventId(id);
        timetabling.cancel(event);
        return view(events.get(event), locale);
    }

    private TimetableView view(EventBook book, Locale locale) {
        return views.timetable(book, timetabling.progress(book.event().id()).orElse(null), locale);
    }
}
