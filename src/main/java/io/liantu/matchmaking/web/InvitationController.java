package io.liantu.matchmaking.web;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.matchmaking.Arranging;
import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Events;
import io.liantu.matchmaking.InvitationSuggestions;
import io.liantu.matchmaking.Invitations;
import io.liantu.matchmaking.Invite;
import io.liantu.matchmaking.Replies;
import io.liantu.matchmaking.Role;
import io.liantu.matchmaking.Rsvp;
import io.liantu.matchmaking.SessionPart;
import io.liantu.matchmaking.view.InvitationViews;
import io.liantu.matchmaking.view.InviteAnswerView;
import io.liantu.matchmaking.view.ParticipantView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
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
class InvitationController {

    private final Events events;
    private final Invitations invitations;
    private final Replies replies;
    private final Arranging arranging;
    private final InvitationSuggestions suggestions;
    private final InvitationViews views;

    InvitationController(
            Events events,
            Invitations invitations,
            Replies replies,
            Arranging arranging,
            InvitationSuggestions suggestions,
            InvitationViews views) {
        this.events = events;
        this.invitations = invitations;
        this.replies = replies;
        this.arranging = arranging;
        this.suggestions = suggestions;
        this.views = views;
    }

    /** @param role demand, supply or both */
    record InviteRequest(
            @NotBlank String enterprise,
            @NotBlank String role,
            @Nullable @Size(max = 500) String note) {

        Invite invite() {
            return new Invite(new EnterpriseId(enterprise), Values.of(Role.class, "role", role), note);
        }
    }

    /** @param part morning, afternoon or any */
    record AbsenceRequest(
            @NotNull List<@NotNull Integer> slots, @Nullable String part) {}

    /** @param path of the page that it opens, told this once */
    record LinkView(int number, String path) {}

    @GetMapping("/suggestions")
    @Operation(summary = "Whom to invite, and why?")
    InviteAnswerView suggest(
            @PathVariable @NotBlank String id,
            @RequestParam(defaultValue = "30") @Min(0) @Max(500) int most,
            Locale locale) {
        return views.of(suggestions.suggest(new EventId(id), most), locale);
    }

    @GetMapping("/participants")
    @Operation(summary = "Who is invited, and what did they answer?")
    List<ParticipantView> participants(@PathVariable @NotBlank String id, Locale locale) {
        return participants(events.get(new EventId(id)), locale);
    }

    @PostMapping("/participants")
    @Operation(summary = "Invite enterprises", description = "Who is invited already stays as it is.")
    List<ParticipantView> invite(
            @PathVariable @NotBlank String id,
            @RequestBody @NotEmpty List<@NotNull @Valid InviteRequest> requests,
            Locale locale) {
        var invites = requests.stream().map(InviteRequest::invite).toList();
        return participants(invitations.invite(new EventId(id), invites), locale);
    }

    @DeleteMapping("/participants/{number}")
    @Operation(summary = "Take an invitation back, with all that was planned for it")
    List<ParticipantView> uninvite(@PathVariable @NotBlank String id, @PathVariable int number, Locale locale) {
        return participants(invitations.uninvite(new EventId(id), number), locale);
    }

    @PutMapping("/participants/{number}/answer")
    @Operation(summary = "Take in an answer: accepted, declined or maybe")
    List<ParticipantView> answer(
            @PathVariable @NotBlank String id,
            @PathVariable int number,
            @RequestParam @NotBlank String rsvp,
            Locale locale) {
        var answer = Values.of(Rsvp.class, "rsvp", rsvp);
        return participants(replies.answer(new EventId(id), number, answer), locale);
    }

    @PutMapping("/participants/{number}/role")
    @Operation(summary = "Put a participant on another side: demand, supply or both")
    List<ParticipantView> seatAs(
            @PathVariable @NotBlank String id,
            @PathVariable int number,
            @RequestParam @NotBlank String role,
            Locale locale) {
        return participants(invitations.seatAs(new EventId(id), number, Values.of(Role.class, "role", role)), locale);
    }

    @PutMapping("/participants/{number}/limit")
    @Operation(
            summary = "Limit how many meetings one participant has",
            description = "Without a number it has as many as its side.")
    List<ParticipantView> limit(
            @PathVariable @NotBlank String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer most,
            Locale locale) {
        return participants(arranging.limit(new EventId(id), number, most), locale);
    }

    @PutMapping("/participants/{number}/absences")
    @Operation(summary = "Take in when a participant cannot meet anybody", description = "Slots by their numbers.")
    List<ParticipantView> away(
            @PathVariable @NotBlank String id,
            @PathVariable int number,
            @RequestBody @Valid AbsenceRequest request,
            Locale locale) {
        var part = Values.of(SessionPart.class, "part", Objects.requireNonNullElse(request.part(), "any"));
        return participants(replies.away(new EventId(id), number, request.slots(), part), locale);
    }

    @PostMapping("/participants/{number}/link")
    @Operation(
            summary = "Make a link with which a participant answers for itself",
            description = "It is told this once; only its fingerprint is kept. The link before leads nowhere any more.")
    LinkView link(@PathVariable @NotBlank String id, @PathVariable int number) {
        return new LinkView(
                number,
                "/invitations/" + invitations.link(new EventId(id), number).reveal());
    }

    private List<ParticipantView> participants(EventBook book, Locale locale) {
        return views.participants(book, invitations.listLinked(book.event().id()), locale);
    }
}
