package io.liantu.matchmaking;

import io.liantu.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small events in words, such as participants {@code "a demand", "b supply"}. */
final class Books {

    static final LocalDate DAY = LocalDate.of(2026, 12, 17);

    private Books() {}

    static EventSettings settings(int tables, int cap) {
        return settings(tables, cap, 30);
    }

    static EventSettings settings(int tables, int cap, int minutes) {
        var morning = TimeSpan.parse("09:00-10:30").orElseThrow();
        return new EventSettings(
                "示例",
                EventKind.SUPPLY_MATCHMAKING,
                null,
                null,
                null,
                null,
                DAY,
                new Agenda(minutes, 0, morning, null, List.of()),
                tables,
                cap,
                cap);
    }

    /** Three slots of half an hour and two tables. */
    static EventBook of(String... participants) {
        var people = new ArrayList<Participant>();
        for (int i = 0; i < participants.length; i++) {
            var words = participants[i].split(" ", -1);
            people.add(new Participant(
                    i + 1,
                    new EnterpriseId(words[0]),
                    words[0],
                    false,
                    Keys.find(Role.class, words[1]).orElseThrow(),
                    Rsvp.INVITED,
                    List.of(),
                    SessionPart.ANY,
                    null,
                    null));
        }
        var event = MatchmakingEvent.draft(new EventId("event-1"), settings(2, 3));
        return new EventBook(event, people, List.of(), List.of(), List.of());
    }

    /** With wishes such as {@code "1 2 must-meet"}. */
    static EventBook wishing(EventBook book, String... wishes) {
        return book.withWishes(List.of(wishes).stream()
                .map(text -> text.split(" ", -1))
                .map(words -> new Wish(
                        Integer.parseInt(words[0]),
                        Integer.parseInt(words[1]),
                        Keys.find(WishKind.class, words[2]).orElseThrow(),
                        WishOrigin.ORGANISER,
                        null,
                        null))
                .toList());
    }

    static Meeting placed(int one, int other, int slot, int table) {
        return new Meeting(MeetingId.of(one, other), new Seat(slot, table), null, false, Arrangement.NONE, null, null);
    }

    static Meeting held(int one, int other, @Nullable Seat seat) {
        return new Meeting(
                MeetingId.of(one, other),
                seat,
                null,
                false,
                Arrangement.NONE,
                null,
                new Outcome(OutcomeKind.MET, null));
    }
}
