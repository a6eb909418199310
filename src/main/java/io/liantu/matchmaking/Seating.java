package io.liantu.matchmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks whether meetings can be where they are, or where somebody wants them. */
final class Seating {

    private final EventBook book;
    private final Vetoes vetoes;
    private final Map<Integer, Participant> people;

    Seating(EventBook book, Vetoes vetoes) {
        this.book = book;
        this.vetoes = vetoes;
        this.people = book.byNumber();
    }

    /**
     * The same event, where meetings that are nowhere any more have no place: their slot or table is gone, or somebody does
     * not come or is away then. What was held stays.
     */
    static EventBook fitting(EventBook book) {
        var people = book.byNumber();
        var meetings = book.meetings().stream()
                .map(meeting -> meeting.outcome() != null || fits(meeting, people, book.event())
                        ? meeting
                        : meeting.displaced())
                .toList();
        return meetings.equals(book.meetings()) ? book : book.withMeetings(meetings);
    }

    private static boolean fits(Meeting meeting, Map<Integer, Participant> people, MatchmakingEvent event) {
        var seat = meeting.seat();
        if (seat == null) {
            return true;
        }
        var slot = event.settings().agenda().findSlot(seat.slot());
        return event.hasTable(seat.table(), seat.slot())
                && slot.isPresent()
                && Stream.of(meeting.id().first(), meeting.id().second())
                        .map(people::get)
                        .allMatch(one -> one != null && one.rsvp().isPlanned() && one.isFree(slot.get()));
    }

    /** What speaks against a meeting at a place, the gravest first; nothing when it can be there. */
    List<Clash> clashes(MeetingId id, Seat seat) {
        var settings = book.event().settings();
        var slot = settings.agenda().findSlot(seat.slot());
        if (slot.isEmpty() || !book.event().hasTable(seat.table(), seat.slot())) {
            return List.of(Clash.of("no-place", seat.slot(), seat.table()));
        }
        var clashes = clashes(id, slot.get());
        others(id)
                .filter(other -> Objects.equals(other.seat(), seat))
                .forEach(other -> clashes.add(Clash.of(
                        "table",
                        seat.table(),
                        name(other.id().first()),
                        name(other.id().second()))));
        return clashes;
    }

    private List<Clash> clashes(MeetingId id, Slot slot) {
        var clashes = new ArrayList<Clash>();
        vetoes.find(id).ifPresent(clashes::add);
        clashes.addAll(new MeetingOrder(book).clashes(id, slot));
        for (var number : List.of(id.first(), id.second())) {
            addOf(clashes, book.participant(number), id, slot);
        }
        return clashes;
    }

    /** Where a meeting could be, slot by slot. */
    List<Places> places(MeetingId id) {
        return book.event().settings().agenda().slots().stream()
                .map(slot -> new Places(slot, clashes(id, slot), freeTables(id, slot)))
                .toList();
    }

    private List<Integer> freeTables(MeetingId id, Slot slot) {
        var taken = others(id)
                .filter(other -> isIn(other, slot))
                .flatMap(other -> Stream.ofNullable(other.seat()))
                .map(Seat::table)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, book.event().settings().tables())
                .filter(table -> book.event().hasTable(table, slot.number()) && !taken.contains(table))
                .boxed()
                .toList();
    }

    private void addOf(List<Clash> clashes, Participant one, MeetingId id, Slot slot) {
        if (!one.rsvp().isPlanned()) {
            clashes.add(Clash.of("away", one.name()));
        }
        if (!one.part().allows(slot.part())) {
            clashes.add(Clash.of("part", one.name(), one.part() == SessionPart.MORNING ? 0 : 1));
        } else if (one.absences().contains(slot.number())) {
            clashes.add(Clash.of("absent", one.name(), slot.time()));
        }
        others(id)
                .filter(other -> other.id().has(one.number()))
                .filter(other -> isIn(other, slot))
                .forEach(other ->
                        clashes.add(Clash.of("busy", one.name(), name(other.id().other(one.number())), slot.time())));
        long placed = others(id)
                .filter(other -> other.id().has(one.number()) && other.seat() != null)
                .count();
        int cap = book.event().settings().capOf(one);
        if (placed >= cap) {
            clashes.add(Clash.of("cap", one.name(), cap));
        }
    }

    private Stream<Meeting> others(MeetingId id) {
        return book.meetings().stream().filter(other -> !other.id().equals(id));
    }

    private static boolean isIn(Meeting meeting, Slot slot) {
        var seat = meeting.seat();
        return seat != null && seat.slot() == slot.number();
    }

    private String name(int number) {
        @Nullable Participant one = people.get(number);
        return one == null ? String.valueOf(number) : one.name();
    }
}
