package io.liantu.web.event;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.InvalidWish;
import io.liantu.matchmaking.InvitationSuggestions;
import io.liantu.matchmaking.Invitations;
import io.liantu.matchmaking.Invite;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.Replies;
import io.liantu.matchmaking.Role;
import io.liantu.matchmaking.Rsvp;
import io.liantu.matchmaking.SilentWishes;
import io.liantu.matchmaking.view.EventViews;
import io.liantu.matchmaking.view.InvitationViews;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of whom to invite, who comes, and who wants to meet whom. */
@Hidden
@Controller
class InvitePages {

    private static final int SUGGESTED = 40;
    private static final String TO = "redirect:/events/";

    private final Events events;
    private final Invitations invitations;
    private final InvitationSuggestions suggestions;
    private final SilentWishes silent;
    private final EventViews views;
    private final InvitationViews people;
    private final Replies replies;

    InvitePages(
            Events events,
            Invitations invitations,
            InvitationSuggestions suggestions,
            SilentWishes silent,
            Replies replies,
            EventViews views,
            InvitationViews people) {
        this.events = events;
        this.invitations = invitations;
        this.suggestions = suggestions;
        this.silent = silent;
        this.replies = replies;
        this.views = views;
        this.people = people;
    }

    @GetMapping("/events/{id}")
    String event(@PathVariable String id, Locale locale, Model model) {
        var event = new EventId(id);
        add(events.get(event), locale, model);
        model.addAttribute("suggestions", people.of(suggestions.suggest(event, SUGGESTED), locale));
        return "event";
    }

    private void add(EventBook book, Locale locale, Model model) {
        model.addAttribute("event", views.of(book.event(), locale));
        model.addAttribute("tab", "invite");
        model.addAttribute(
                "participants",
                people.participants(book, invitations.listLinked(book.event().id()), locale));
        model.addAttribute("numbers", InviteFigures.of(book));
    }

    /** @param chosen an enterprise and its role each, such as {@code demo-0001~demand} */
    @PostMapping("/events/{id}/invitations")
    String invite(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam(defaultValue = "") String enterprise,
            @RequestParam(defaultValue = "both") String role) {
        var named = Stream.of(enterprise.split("[\\s,，;；、]+", -1))
                .filter(one -> !one.isBlank())
                .map(one -> new Invite(new EnterpriseId(one), role(role), null));
        var ticked = Stream.ofNullable(chosen).flatMap(List::stream).map(InvitePages::ticked);
        var all = Stream.concat(ticked, named).toList();
        if (!all.isEmpty()) {
            invitations.invite(new EventId(id), all);
        }
        return TO + id + "#participants";
    }

    private static Invite ticked(String text) {
        int at = text.lastIndexOf('~');
        if (at < 1) {
            throw InvalidWish.value("chosen", text, "demo-0001~demand");
        }
        return new Invite(new EnterpriseId(text.substring(0, at)), role(text.substring(at + 1)), null);
    }

    @PostMapping("/events/{id}/participants/{number}/answer")
    String answer(@PathVariable String id, @PathVariable int number, @RequestParam String rsvp) {
        var answer = Keys.find(Rsvp.class, rsvp)
                .orElseThrow(() -> InvalidWish.value("rsvp", rsvp, "accepted, declined, maybe"));
        replies.answer(new EventId(id), number, answer);
        return TO + id + "#participants";
    }

    @PostMapping("/events/{id}/participants/{number}/removal")
    String uninvite(@PathVariable String id, @PathVariable int number) {
        invitations.uninvite(new EventId(id), number);
        return TO + id + "#participants";
    }

    @PostMapping("/events/{id}/wishes/suggested")
    String fill(@PathVariable String id) {
        silent.fill(new EventId(id));
        return TO + id + "#wishes";
    }

    static Role role(String text) {
        return Keys.find(Role.class, text)
                .orElseThrow(() -> InvalidWish.value("role", text, String.join(", ", Keys.all(Role.class))));
    }
}
