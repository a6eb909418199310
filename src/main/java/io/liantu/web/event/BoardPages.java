package io.liantu.web.event;

import io.liantu.matchmaking.Arrangement;
import io.liantu.matchmaking.Arranging;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.InvalidWish;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.MeetingClashes;
import io.liantu.matchmaking.MeetingId;
import io.liantu.matchmaking.Placing;
import io.liantu.matchmaking.Seat;
import io.liantu.matchmaking.SessionPart;
import io.liantu.matchmaking.Timetabling;
import io.liantu.matchmaking.view.EventViews;
import io.liantu.matchmaking.view.PlacesView;
import io.liantu.matchmaking.view.TimetableViews;
import io.liantu.shared.Wording;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The timetable as a board, on which meetings are moved by dragging or by a form. */
@Hidden
@Controller
class BoardPages {

    private final Events events;
    private final Timetabling timetabling;
    private final EventViews views;
    private final TimetableViews timetables;
    private final Placing placing;
    private final Arranging arranging;
    private final Wording wording;

    BoardPages(
            Events events,
            Timetabling timetabling,
            Placing placing,
            Arranging arranging,
            EventViews views,
            TimetableViews timetables,
            Wording wording) {
        this.events = events;
        this.timetabling = timetabling;
        this.placing = placing;
        this.arranging = arranging;
        this.views = views;
        this.timetables = timetables;
        this.wording = wording;
    }

    @GetMapping("/events/{id}/timetable")
    String board(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String meeting,
            Locale locale,
            Model model) {
        var event = new EventId(id);
        var book = events.get(event);
        var asked = meeting == null ? null : meeting(meeting);
        List<PlacesView> places = asked == null ? List.of() : timetables.places(placing.places(event, asked), locale);
        var run = timetabling.progress(event).orElse(null);
        model.addAttribute("event", views.of(book.event(), locale));
        model.addAttribute("tab", "timetable");
        model.addAttribute("board", BoardPage.of(book, timetables.timetable(book, run, locale), asked, places));
        model.addAttribute("people", book.participants());
        model.addAttribute("numbers", InviteFigures.of(book));
        return "event-timetable";
    }

    @PostMapping("/events/{id}/timetable")
    String start(
            @PathVariable String id,
            @RequestParam(defaultValue = "10") @Min(1) @Max(Timetabling.MOST_SECONDS) int seconds,
            @RequestParam(required = false) @Nullable Integer fair) {
        timetabling.start(new EventId(id), seconds, fair == null ? OptionalInt.empty() : OptionalInt.of(fair));
        return to(id, null);
    }

    @PostMapping("/events/{id}/timetable/cancellation")
    String cancel(@PathVariable String id) {
        timetabling.cancel(new EventId(id));
        return to(id, null);
    }

    /** Where it cannot be, the page says so beside the meeting, and nothing is moved. */
    @PostMapping("/events/{id}/meetings/{meeting}/place")
    String move(
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam int slot,
            @RequestParam int table,
            @RequestParam int version,
            Locale locale,
            Model model) {
        try {
            placing.move(new EventId(id), meeting(meeting), new Seat(slot, table), version);
            return to(id, meeting);
        } catch (MeetingClashes clash) {
            model.addAttribute("clash", wording.detailOf(clash, locale));
            return board(id, meeting, locale, model);
        }
    }

    @PostMapping("/events/{id}/meetings/{meeting}/waiting")
    String unplace(@PathVariable String id, @PathVariable String meeting, @RequestParam int version) {
        placing.move(new EventId(id), meeting(meeting), null, version);
        return to(id, meeting);
    }

    @PostMapping("/events/{id}/meetings/{meeting}/removal")
    String remove(@PathVariable String id, @PathVariable String meeting, @RequestParam int version) {
        placing.remove(new EventId(id), meeting(meeting), version);
        return to(id, null);
    }

    @PostMapping("/events/{id}/meetings/{meeting}/fixing")
    String fix(@PathVariable String id, @PathVariable String meeting, @RequestParam boolean stays) {
        placing.fix(new EventId(id), meeting(meeting), stays);
        return to(id, meeting);
    }

    @PostMapping("/events/{id}/meetings/{meeting}/arrangement")
    String arrange(
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "any") String part,
            @RequestParam(required = false) @Nullable List<String> after) {
        var before = Stream.ofNullable(after)
                .flatMap(List::stream)
                .map(BoardPages::meeting)
                .toList();
        var half = Keys.find(SessionPart.class, part)
                .orElseThrow(() -> InvalidWish.value("part", part, String.join(", ", Keys.all(SessionPart.class))));
        arranging.arrange(new EventId(id), meeting(meeting), new Arrangement(half, before));
        return to(id, meeting);
    }

    /** Two who have no meeting yet are looked at as if they had one. */
    @GetMapping("/events/{id}/meetings")
    String pair(@PathVariable String id, @RequestParam int one, @RequestParam int other) {
        if (one == other) {
            throw InvalidWish.value("other", String.valueOf(other), "≠ " + one);
        }
        return to(id, MeetingId.of(one, other).toString());
    }

    private static String to(String id, @Nullable String meeting) {
        var page = "redirect:/events/" + id + "/timetable";
        return meeting == null ? page : page + "?meeting=" + meeting;
    }

    static MeetingId meeting(String text) {
        return MeetingId.parse(text).orElseThrow(() -> InvalidWish.value("meeting", text, "3-17"));
    }
}
