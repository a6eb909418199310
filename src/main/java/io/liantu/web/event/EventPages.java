package io.liantu.web.event;

import io.liantu.chain.Chains;
import io.liantu.matchmaking.Alliances;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.EventState;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.InvalidWish;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.view.EventForm;
import io.liantu.matchmaking.view.EventViews;
import io.liantu.shared.DomainProblem;
import io.liantu.shared.Wording;
import io.liantu.web.page.RegionChoices;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of events, and the wizard that begins one or changes it. */
@Hidden
@Controller
class EventPages {

    private static final String TO = "redirect:/events/";

    private final Events events;
    private final EventViews views;
    private final Alliances alliances;
    private final Chains chains;
    private final RegionChoices regions;
    private final TargetBoard targets;
    private final Wording wording;

    EventPages(
            Events events,
            EventViews views,
            Alliances alliances,
            Chains chains,
            RegionChoices regions,
            TargetBoard targets,
            Wording wording) {
        this.events = events;
        this.views = views;
        this.alliances = alliances;
        this.chains = chains;
        this.regions = regions;
        this.targets = targets;
        this.wording = wording;
    }

    @GetMapping("/events")
    String list(Locale locale, Model model) {
        var all = events.list();
        model.addAttribute(
                "events", all.stream().map(one -> views.of(one, locale)).toList());
        model.addAttribute("targets", targets.of(all));
        return "events";
    }

    @GetMapping("/events/new")
    String begin(WizardAnswers answers, Locale locale, Model model) {
        addChoices(model);
        model.addAttribute("wizard", Wizard.of(answers, alliances.list()));
        return "event-new";
    }

    /** The wizard again with what is wrong, or the new event. */
    @PostMapping("/events")
    String create(WizardAnswers answers, Locale locale, Model model) {
        try {
            return TO + events.create(answers.form().settings()).event().id();
        } catch (DomainProblem problem) {
            addChoices(model);
            model.addAttribute("problem", wording.detailOf(problem, locale));
            model.addAttribute("wizard", Wizard.of(answers.at(Wizard.stepOf(problem)), alliances.list()));
            return "event-new";
        }
    }

    @GetMapping("/events/{id}/settings")
    String settings(@PathVariable String id, Locale locale, Model model) {
        var event = events.get(new EventId(id)).event();
        model.addAttribute("event", views.of(event, locale));
        model.addAttribute("tab", "settings");
        addChoices(model);
        return "event-settings";
    }

    @PostMapping("/events/{id}/settings")
    String change(@PathVariable String id, @RequestParam int version, @Valid @ModelAttribute("form") EventForm form) {
        events.change(new EventId(id), version, form.settings());
        return TO + id;
    }

    @PostMapping("/events/{id}/state")
    String become(@PathVariable String id, @RequestParam String state) {
        var wanted = Keys.find(EventState.class, state)
                .orElseThrow(() -> InvalidWish.value("state", state, Keys.all(EventState.class)));
        events.become(new EventId(id), wanted);
        return switch (wanted) {
            case DRAFT, INVITING -> TO + id;
            case PLANNED -> TO + id + "/timetable";
            case RUNNING -> TO + id + "/day";
            case ENDED -> TO + id + "/results";
        };
    }

    @PostMapping("/events/{id}/removal")
    String delete(@PathVariable String id) {
        events.delete(new EventId(id));
        return "redirect:/events";
    }

    private void addChoices(Model model) {
        model.addAttribute("alliances", alliances.list());
        model.addAttribute("chains", chains.listChains());
        model.addAttribute("regions", regions.list());
        model.addAttribute("today", LocalDate.now(Wizard.ZONE));
    }
}
