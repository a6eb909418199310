package io.liantu.web.event;

import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.Participant;
import io.liantu.matchmaking.Wish;
import io.liantu.matchmaking.WishOrigin;
import io.liantu.matchmaking.view.EventView;
import io.liantu.matchmaking.view.EventViews;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that one participant sees and says.
 *
 * @param others whom it can meet, by name
 * @param agenda its meetings that have a place, in order
 * @param open whether answers are taken
 */
record GuestPage(
        EventView event,
        int number,
        String enterprise,
        String name,
        String answer,
        String part,
        List<Integer> absences,
        List<Other> others,
        List<Appointment> agenda,
        boolean open) {

    /**
     * Somebody whom it can meet.
     *
     * @param wish must-meet, would-meet, no-thanks; empty for none
     * @param suggested whether nobody said so, and it is filled in
     */
    record Other(int number, String name, boolean fictional, String role, String wish, boolean suggested) {}

    /** A meeting. */
    record Appointment(
            String time,
            int table,
            String with,
            boolean fictional,
            @Nullable String outcome) {}

    static GuestPage of(EventBook book, int number, EventViews views, Locale locale) {
        var one = book.participant(number);
        var event = views.of(book.event(), locale);
        return new GuestPage(
                event,
                number,
                one.enterprise().value(),
                one.name(),
                one.rsvp().isAnswer() ? Keys.of(one.rsvp()) : "",
                Keys.of(one.part()),
                one.absences(),
                others(book, one),
                agenda(book, one),
                event.state().equals("inviting") || event.state().equals("planned"));
    }

    private static List<Other> others(EventBook book, Participant one) {
        return book.participants().stream()
                .filter(other -> other.number() != one.number()
                        && one.role().meets(other.role())
                        && other.rsvp().isPlanned())
                .sorted(Comparator.comparing(Participant::name))
                .map(other -> other(book, one, other))
                .toList();
    }

    private static Other other(EventBook book, Participant one, Participant other) {
        var wish = book.findWish(one.number(), other.number());
        return new Other(
                other.number(),
                other.name(),
                other.fictional(),
                Keys.of(other.role()),
                wish.map(Wish::kind).map(Keys::of).orElse(""),
                wish.filter(said -> said.origin() == WishOrigin.SUGGESTED).isPresent());
    }

    private static List<Appointment> agenda(EventBook book, Participant one) {
        var slots = book.event().settings().agenda();
        var people = book.byNumber();
        return book.meetingsOf(one.number()).stream()
                .filter(meeting -> meeting.seat() != null)
                .flatMap(meeting -> slots.findSlot(meeting.seat().slot()).stream()
                        .map(slot -> {
                            var other = people.get(meeting.id().other(one.number()));
                            return new Appointment(
                                    slot.time().toString(),
                                    meeting.seat().table(),
                                    other == null ? "" : other.name(),
                                    other != null && other.fictional(),
                                    meeting.outcome() == null
                                            ? null
                                            : Keys.of(meeting.outcome().kind()));
                        }))
                .toList();
    }
}
