package io.liantu.web.event;

import io.liantu.matchmaking.Arranging;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.Guest;
import io.liantu.matchmaking.Invitations;
import io.liantu.matchmaking.Replies;
import io.liantu.matchmaking.Token;
import io.liantu.matchmaking.view.EventViews;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one participant says and sees: by its link, without an account; and for the organiser, who says it on its behalf. */
@Hidden
@Controller
class GuestPages {

    private final Events events;
    private final Invitations invitations;
    private final Arranging arranging;
    private final EventViews views;
    private final Replies replies;

    GuestPages(Events events, Invitations invitations, Arranging arranging, Replies replies, EventViews views) {
        this.events = events;
        this.invitations = invitations;
        this.arranging = arranging;
        this.replies = replies;
        this.views = views;
    }

    @GetMapping("/invitations/{token}")
    String invitation(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String saved,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        var guest = invitations.guest(Token.of(token));
        keepToOneself(response);
        add(guest, locale, model);
        model.addAttribute("token", token);
        model.addAttribute("saved", saved != null);
        return "invitation";
    }

    @PostMapping("/invitations/{token}")
    String reply(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        keepToOneself(response);
        replies.reply(invitations.guest(Token.of(token)), ReplyForm.of(fields));
        return "redirect:/invitations/" + token + "?saved=";
    }

    @GetMapping("/events/{id}/participants/{number}")
    String participant(@PathVariable String id, @PathVariable int number, Locale locale, Model model) {
        var guest = new Guest(new EventId(id), number);
        add(guest, locale, model);
        model.addAttribute("tab", "invite");
        model.addAttribute("most", events.get(guest.event()).participant(number).most());
        model.addAttribute("linked", invitations.listLinked(guest.event()).contains(number));
        return "event-participant";
    }

    @PostMapping("/events/{id}/participants/{number}")
    String replyFor(
            @PathVariable String id, @PathVariable int number, @RequestParam MultiValueMap<String, String> fields) {
        replies.replyFor(new Guest(new EventId(id), number), ReplyForm.of(fields));
        return "redirect:/events/" + id + "/participants/" + number;
    }

    @PostMapping("/events/{id}/participants/{number}/role")
    String seatAs(@PathVariable String id, @PathVariable int number, @RequestParam String role) {
        invitations.seatAs(new EventId(id), number, InvitePages.role(role));
        return "redirect:/events/" + id + "/participants/" + number;
    }

    @PostMapping("/events/{id}/participants/{number}/limit")
    String limit(
            @PathVariable String id, @PathVariable int number, @RequestParam(required = false) @Nullable Integer most) {
        arranging.limit(new EventId(id), number, most);
        return "redirect:/events/" + id + "/participants/" + number;
    }

    /** Shows the new link this once; it is in no address and in no log. */
    @PostMapping("/events/{id}/participants/{number}/link")
    String link(
            @PathVariable String id,
            @PathVariable int number,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        keepToOneself(response);
        model.addAttribute(
                "link",
                "/invitations/" + invitations.link(new EventId(id), number).reveal());
        return participant(id, number, locale, model);
    }

    private void add(Guest guest, Locale locale, Model model) {
        var page = GuestPage.of(events.get(guest.event()), guest.number(), views, locale);
        model.addAttribute("page", page);
        model.addAttribute("event", page.event());
    }

    /** Neither caches nor other sites learn the link. */
    private static void keepToOneself(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
