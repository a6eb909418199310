package io.liantu.web.event;

import io.liantu.matchmaking.EventDay;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.Funnel;
import io.liantu.matchmaking.SupplyTargets;
import io.liantu.matchmaking.view.EventViews;
import io.liantu.matchmaking.view.TargetView;
import io.liantu.matchmaking.view.TimetableViews;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of what came of an event: contracts, the funnel and the target; and the plan to print. */
@Hidden
@Controller
class ResultPages {

    private static final String TO = "redirect:/events/";
    private static final double TEN_THOUSAND = 1e4;

    private final Events events;
    private final EventDay day;
    private final SupplyTargets targets;
    private final EventViews views;
    private final TimetableViews timetables;
    private final ContractProjects projects;

    ResultPages(
            Events events,
            EventDay day,
            SupplyTargets targets,
            EventViews views,
            TimetableViews timetables,
            ContractProjects projects) {
        this.events = events;
        this.day = day;
        this.targets = targets;
        this.views = views;
        this.timetables = timetables;
        this.projects = projects;
    }

    @GetMapping("/events/{id}/results")
    String results(@PathVariable String id, Locale locale, Model model) {
        var book = events.get(new EventId(id));
        var settings = book.event().settings();
        model.addAttribute("event", views.of(book.event(), locale));
        model.addAttribute("tab", "results");
        model.addAttribute("funnel", views.of(Funnel.of(book), locale));
        var contracts = views.contracts(book);
        model.addAttribute("contracts", contracts);
        model.addAttribute("projects", projects.of(contracts));
        model.addAttribute(
                "total",
                book.contracts().stream()
                        .mapToDouble(contract -> contract.terms().amount())
                        .sum());
        settings.findAlliance()
                .flatMap(alliance -> targets.find(alliance, settings.date().getYear()))
                .ifPresent(target -> model.addAttribute("target", TargetView.of(target)));
        return "event-results";
    }

    @PostMapping("/events/{id}/contracts/{meeting}/delivery")
    String deliver(
            @PathVariable String id,
            @PathVariable String meeting,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        day.deliver(new EventId(id), BoardPages.meeting(meeting), on);
        return TO + id + "/results#contracts";
    }

    /** @param amount in units of ten thousand yuan 万元, as people say it; the same holds for {@code elsewhere} */
    @PostMapping("/events/{id}/target")
    String setTarget(
            @PathVariable String id, @RequestParam double amount, @RequestParam(defaultValue = "0") double elsewhere) {
        var settings = events.get(new EventId(id)).event().settings();
        settings.findAlliance()
                .ifPresent(alliance -> targets.set(
                        alliance, settings.date().getYear(), amount * TEN_THOUSAND, elsewhere * TEN_THOUSAND));
        return TO + id + "/results#target";
    }

    @GetMapping("/events/{id}/print")
    String print(@PathVariable String id, Locale locale, Model model) {
        var book = events.get(new EventId(id));
        var timetable = timetables.timetable(book, null, locale);
        model.addAttribute("event", views.of(book.event(), locale));
        model.addAttribute("board", BoardPage.of(book, timetable, null, List.of()));
        model.addAttribute(
                "guests",
                book.participants().stream()
                        .map(one -> GuestPage.of(book, one.number(), views, locale))
                        .filter(guest -> !guest.agenda().isEmpty())
                        .toList());
        return "event-print";
    }
}
