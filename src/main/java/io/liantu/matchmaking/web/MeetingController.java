package io.liantu.matchmaking.web;

import io.liantu.matchmaking.Arrangement;
import io.liantu.matchmaking.Arranging;
import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Placing;
import io.liantu.matchmaking.Seat;
import io.liantu.matchmaking.SessionPart;
import io.liantu.matchmaking.Timetabling;
import io.liantu.matchmaking.view.ClashView;
import io.liantu.matchmaking.view.PlacesView;
import io.liantu.matchmaking.view.TimetableView;
import io.liantu.matchmaking.view.TimetableViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/events/{id}")
@Tag(name = "Matchmaking events")
class MeetingController {

    private final Placing placing;
    private final Arranging arranging;
    private final Timetabling timetabling;
    private final TimetableViews views;

    MeetingController(Placing placing, Arranging arranging, Timetabling timetabling, TimetableViews views) {
        this.placing = placing;
        this.arranging = arranging;
        this.timetabling = timetabling;
        this.views = views;
    }

    /**
     * @param part morning, afternoon or any
     * @param after ids of meetings that come before it
     */
    record ArrangementRequest(
            @Nullable String part,
            @Nullable @Size(max = 100) List<@NotBlank String> after) {

        Arrangement arrangement() {
            return new Arrangement(
                    Values.of(SessionPart.class, "part", Objects.requireNonNullElse(part, "any")),
                    Stream.ofNullable(after)
                            .flatMap(List::stream)
                            .map(Values::meeting)
                            .toList());
        }
    }

    @GetMapping("/meetings/{meeting}/clashes")
    @Operation(summary = "What speaks against a meeting at a place?")
    List<ClashView> clashes(
            @PathVariable @NotBlank String id,
            @PathVariable @NotBlank String meeting,
            @RequestParam int slot,
            @RequestParam int table,
            Locale locale) {
        return views.clashes(placing.clashes(new EventId(id), Values.meeting(meeting), new Seat(slot, table)), locale);
    }

    @GetMapping("/meetings/{meeting}/places")
    @Operation(summary = "Where could a meeting be, slot by slot?")
    List<PlacesView> places(@PathVariable @NotBlank String id, @PathVariable @NotBlank String meeting, Locale locale) {
        return views.places(placing.places(new EventId(id), Values.meeting(meeting)), locale);
    }

    @PutMapping("/meetings/{meeting}/place")
    @Operation(
            summary = "Put a meeting elsewhere",
            description =
                    "Two who have no meeting yet get one. Refused with 409 when it cannot be there, or when somebody "
                            + "else changed the timetable since the version was read.")
    TimetableView move(
            @PathVariable @NotBlank String id,
            @PathVariable @NotBlank String meeting,
            @RequestParam int slot,
            @RequestParam int table,
            @RequestParam int version,
            Locale locale) {
        return view(placing.move(new EventId(id), Values.meeting(meeting), new Seat(slot, table), version), locale);
    }

    @DeleteMapping("/meetings/{meeting}/place")
    @Operation(summary = "Take the place of a meeting away")
    TimetableView unplace(
            @PathVariable @NotBlank String id,
            @PathVariable @NotBlank String meeting,
            @RequestParam int version,
            Locale locale) {
        return view(placing.move(new EventId(id), Values.meeting(meeting), null, version), locale);
    }

    @DeleteMapping("/meetings/{meeting}")
    @Operation(summary = "Take a meeting out of the event")
    TimetableView remove(
            @PathVariable @NotBlank String id,
            @PathVariable @NotBlank String meeting,
            @RequestParam int version,
            Locale locale) {
        return view(placing.remove(new EventId(id), Values.meeting(meeting), version), locale);
    }

    @PutMapping("/meetings/{meeting}/fixing")
    @Operation(summary = "Let a meeting stay where it is, whatever is planned anew")
    TimetableView fix(@PathVariable @NotBlank String id, @PathVariable @NotBlank String meeting, Locale locale) {
        return view(placing.fix(new EventId(id), Values.meeting(meeting), true), locale);
    }

    @DeleteMapping("/meetings/{meeting}/fixing")
    @Operation(summary = "Let a meeting be planned anew")
    TimetableView unfix(@PathVariable @NotBlank String id, @PathVariable @NotBlank String meeting, Locale locale) {
        return view(placing.fix(new EventId(id), Values.meeting(meeting), false), locale);
    }

    @PutMapping("/meetings/{meeting}/arrangement")
    @Operation(
            summary = "Want a meeting in one half of the day, or after others",
            description =
                    "It counts when the timetable is made or changed. A meeting that is elsewhere loses its place.")
    TimetableView arrange(
            @PathVariable @NotBlank String id,
            @PathVariable @NotBlank String meeting,
            @RequestBody @Valid ArrangementRequest request,
            Locale locale) {
        return view(arranging.arrange(new EventId(id), Values.meeting(meeting), request.arrangement()), locale);
    }

    private TimetableView view(EventBook book, Locale locale) {
        return views.timetable(book, timetabling.progress(book.event().id()).orElse(null), locale);
    }
}
