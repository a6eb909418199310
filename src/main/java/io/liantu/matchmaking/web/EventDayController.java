package io.liantu.matchmaking.web;

import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.EventDay;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.Invitations;
import io.liantu.matchmaking.Mending;
import io.liantu.matchmaking.Timetabling;
import io.liantu.matchmaking.view.ContractView;
import io.liantu.matchmaking.view.EventViews;
import io.liantu.matchmaking.view.InvitationViews;
import io.liantu.matchmaking.view.MendedView;
import io.liantu.matchmaking.view.OutcomeForm;
import io.liantu.matchmaking.view.ParticipantView;
import io.liantu.matchmaking.view.TimetableView;
import io.liantu.matchmaking.view.TimetableViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.DeleteMapping;
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
class EventDayController {

    private final Events events;
    private final EventDay day;
    private final Mending mending;
    private final Timetabling timetabling;
    private final Invitations invitations;
    private final EventViews views;
    private final TimetableViews timetables;
    private final InvitationViews people;

    EventDayController(
            Events events,
            EventDay day,
            Mending mending,
            Timetabling timetabling,
            Invitations invitations,
            EventViews views,
            TimetableViews timetables,
            InvitationViews people) {
        this.events = events;
        this.day = day;
        this.mending = mending;
        this.timetabling = timetabling;
        this.timetables = timetables;
        this.people = people;
        this.invitations = invitations;
        this.views = views;
    }

    @PutMapping("/participants/{number}/check-in")
    @Operation(summary = "A participant is there")
    List<ParticipantView> checkIn(@PathVariable @NotBlank String id, @PathVariable int number, Locale locale) {
        return participants(day.checkIn(new EventId(id), number), locale);
    }

    @PutMapping("/participants/{number}/no-show")
    @Operation(summary = "A participant did not come; its meetings lose their places")
    List<ParticipantView> missed(@PathVariable @NotBlank String id, @PathVariable int number, Locale locale) {
        return participants(day.missed(new EventId(id), number), locale);
    }

    @PutMapping("/tables/{table}/closing")
    @Operation(summary = "Do without a table from a slot on; what was to be there loses its place")
    TimetableView closeTable(
            @PathVariable @NotBlank String id,
            @PathVariable int table,
            @RequestParam(defaultValue = "1") @Min(1) int fromSlot,
            Locale locale) {
        return timetable(mending.closeTable(new EventId(id), table, fromSlot), locale);
    }

    @DeleteMapping("/tables/{table}/closing")
    @Operation(summary = "A table that was lost is there again")
    TimetableView reopenTable(@PathVariable @NotBlank String id, @PathVariable int table, Locale locale) {
        return timetable(mending.reopenTable(new EventId(id), table), locale);
    }

    @PostMapping("/timetable/mending")
    @Operation(
            summary = "Mend the timetable after a no-show, a late-comer or a lost table",
            description = "Meetings that lost their places get others, and as few as possible of the rest move.")
    MendedView mend(
            @PathVariable @NotBlank String id,
            @Parameter(description = "the number of the first slot that is not over")
                    @RequestParam(defaultValue = "1")
                    @Min(1) int fromSlot,
            @RequestParam int version,
            Locale locale) {
        return timetables.of(mending.mend(new EventId(id), fromSlot, version), locale);
    }

    @PutMapping("/meetings/{meeting}/outcome")
    @Operation(
            summary = "What came of a meeting?",
            description =
                    "A contract is told to the supply network as a supply link, with the event as its source; another "
                            + "outcome takes it back.")
    TimetableView record(
            @PathVariable @NotBlank String id,
            @PathVariable @NotBlank String meeting,
            @RequestBody @Valid OutcomeForm form,
            Locale locale) {
        var event = new EventId(id);
        var date = events.get(event).event().settings().date();
        return timetable(day.record(event, Values.meeting(meeting), form.outcome(), form.terms(date)), locale);
    }

    @PostMapping("/contracts/{meeting}/delivery")
    @Operation(summary = "A contract is fulfilled")
    List<ContractView> deliver(
            @PathVariable @NotBlank String id,
            @PathVariable @NotBlank String meeting,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            Locale locale) {
        return views.contracts(day.deliver(new EventId(id), Values.meeting(meeting), on));
    }

    private List<ParticipantView> participants(EventBook book, Locale locale) {
        return people.participants(book, invitations.listLinked(book.event().id()), locale);
    }

    private TimetableView timetable(EventBook book, Locale locale) {
        return timetables.timetable(
                book, timetabling.progress(book.event().id()).orElse(null), locale);
    }
}
