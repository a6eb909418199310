package io.liantu.web.event;

import io.liantu.matchmaking.EventDay;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.Invitations;
import io.liantu.matchmaking.Mending;
import io.liantu.matchmaking.view.EventViews;
import io.liantu.matchmaking.view.InvitationViews;
import io.liantu.matchmaking.view.OutcomeForm;
import io.liantu.matchmaking.view.TimetableViews;
import io.liantu.shared.DomainProblem;
import io.liantu.shared.Wording;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the day: check-in, outcomes, and mending the timetable. */
@Hidden
@Controller
class DayPages {

    private static final String TO = "redirect:/events/";
    private static final double TEN_THOUSAND = 1e4;

    private final Events events;
    private final EventDay day;
    private final Mending mending;
    private final Invitations invitations;
    private final EventViews views;
    private final TimetableViews timetables;
    private final InvitationViews people;
    private final Wording wording;

    DayPages(
            Events events,
            EventDay day,
            Mending mending,
            Invitations invitations,
            EventViews views,
            TimetableViews timetables,
            InvitationViews people,
            Wording wording) {
        this.events = events;
        this.day = day;
        this.mending = mending;
        this.invitations = invitations;
        this.views = views;
        this.timetables = timetables;
        this.people = people;
        this.wording = wording;
    }

    @GetMapping("/events/{id}/day")
    String day(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String meeting,
            Locale locale,
            Model model) {
        var event = new EventId(id);
        var book = events.get(event);
        model.addAttribute("event", views.of(book.event(), locale));
        model.addAttribute("tab", "day");
        model.addAttribute(
                "page",
                DayPage.of(
                        book,
                        timetables.timetable(book, null, locale),
                        people.participants(book, invitations.listLinked(event), locale),
                        meeting));
        return "event-day";
    }

    @PostMapping("/events/{id}/participants/{number}/check-in")
    String checkIn(@PathVariable String id, @PathVariable int number) {
        day.checkIn(new EventId(id), number);
        return TO + id + "/day#check-in";
    }

    @PostMapping("/events/{id}/participants/{number}/no-show")
    String missed(@PathVariable String id, @PathVariable int number) {
        day.missed(new EventId(id), number);
        return TO + id + "/day#check-in";
    }

    @PostMapping("/events/{id}/timetable/mending")
    String mend(
            @PathVariable String id,
            @RequestParam @Min(1) int fromSlot,
            @RequestParam int version,
            Locale locale,
            Model model) {
        var mended = mending.mend(new EventId(id), fromSlot, version);
        model.addAttribute("mended", timetables.of(mended, locale));
        return day(id, null, locale, model);
    }

    @PostMapping("/events/{id}/tables/closing")
    String closeTable(
            @PathVariable String id, @RequestParam int table, @RequestParam(defaultValue = "1") @Min(1) int fromSlot) {
        mending.closeTable(new EventId(id), table, fromSlot);
        return TO + id + "/day#tables";
    }

    @PostMapping("/events/{id}/tables/reopening")
    String reopenTable(@PathVariable String id, @RequestParam int table) {
        mending.reopenTable(new EventId(id), table);
        return TO + id + "/day#tables";
    }

    /**
     * What is wrong is told beside the form.
     *
     * @param tenThousands the amount of a contract in units of ten thousand yuan 万元, as people say it
     */
    @PostMapping("/events/{id}/meetings/{meeting}/outcome")
    String record(
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam(required = false) @Nullable Double tenThousands,
            @Valid @ModelAttribute("outcome") OutcomeForm filled,
            Locale locale,
            Model model) {
        var event = new EventId(id);
        var date = events.get(event).event().settings().date();
        try {
            var form = tenThousands == null ? filled : filled.with(tenThousands * TEN_THOUSAND);
            day.record(event, BoardPages.meeting(meeting), form.outcome(), form.terms(date));
            return TO + id + "/day?meeting=" + meeting;
        } catch (DomainProblem problem) {
            model.addAttribute("problem", wording.detailOf(problem, locale));
            return day(id, meeting, locale, model);
        }
    }
}
