package io.liantu.matchmaking;

import io.liantu.algorithm.timetable.Timetable;
import io.liantu.algorithm.timetable.TimetableProblem;
import io.liantu.algorithm.timetable.WantedMeeting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event as the timetable engine sees it. Wanted is each pair of which one wishes to meet the other, both come, and
 * neither declines the other; a must-meet has to take place. What is fixed or was held stays.
 */
final class PlanTask {

    private final EventBook book;
    private final WantedPairs wanted;
    private final List<Participant> people;
    private final List<Slot> slots;
    private final List<MeetingId> pairs;
    private final TimetableProblem problem;

    private PlanTask(
            EventBook book, WantedPairs wanted, SortedMap<MeetingId, WantedMeeting> meetings, OptionalInt fairBreaks) {
        this.book = book;
        this.wanted = wanted;
        this.people = book.participants();
        this.slots = book.event().settings().agenda().slots();
        this.pairs = List.copyOf(meetings.keySet());
        problem = new TimetableProblem(
                people.size(),
                slots.size(),
                (int) slots.stream()
                        .filter(slot -> slot.part() == SessionPart.MORNING)
                        .count(),
                slots.stream().map(this::tables).toList(),
                List.copyOf(meetings.values()),
                people.stream().map(this::absences).toList(),
                people.stream().map(book.event().settings()::capOf).toList(),
                fairBreaks);
    }

    /** @param fairBreaks by how many breaks two participants may differ at most */
    static PlanTask of(EventBook book, Vetoes vetoes, OptionalInt fairBreaks) {
        var wanted = new WantedPairs(book, vetoes);
        return new PlanTask(book, wanted, wanted.wanted(), fairBreaks);
    }

    /** The meetings that have a place, or lost it, and can still be held: what is mended on the day. */
    static PlanTask ofPlanned(EventBook book, Vetoes vetoes) {
        var wanted = new WantedPairs(book, vetoes);
        return new PlanTask(book, wanted, wanted.planned(), OptionalInt.empty());
    }

    TimetableProblem problem() {
        return problem;
    }

    /** The two who meet in a meeting of the engine. */
    MeetingId pair(int meeting) {
        return pairs.get(meeting);
    }

    Participant participant(int place) {
        return people.get(place);
    }

    Slot slot(int slot) {
        return slots.get(slot);
    }

    private Set<Integer> tables(Slot slot) {
        return IntStream.rangeClosed(1, book.event().settings().tables())
                .filter(table -> book.event().hasTable(table, slot.number()))
                .map(table -> table - 1)
                .boxed()
                .collect(Collectors.toSet());
    }

    private Set<Integer> absences(Participant one) {
        return slots.stream()
                .filter(slot -> !one.isFree(slot) && !isBound(one, slot))
                .map(slot -> slot.number() - 1)
                .collect(Collectors.toSet());
    }

    /** Who has met somebody then was there, whatever is said of it since. */
    private boolean isBound(Participant one, Slot slot) {
        return book.meetingsOf(one.number()).stream()
                .filter(meeting -> wanted.stays(meeting.id()))
                .anyMatch(meeting -> meeting.seat() != null && meeting.seat().slot() == slot.number());
    }

    /** Where the meetings of the event are, or were before they lost their places, as the engine sees it. */
    Timetable present() {
        return new Timetable(pairs.stream()
                .map(pair -> wanted.seat(pair)
                        .map(seat -> new io.liantu.algorithm.timetable.Seat(seat.slot() - 1, seat.table() - 1)))
                .toList());
    }

    /** The meetings of the engine that lost their places. */
    Set<Integer> displaced() {
        return IntStream.range(0, pairs.size())
                .filter(number -> book.findMeeting(pairs.get(number)).stream().allMatch(one -> one.seat() == null))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The meetings of a timetable; what stays keeps its table, too, in exchange with who has it. */
    List<Meeting> meetings(Timetable timetable) {
        var seats = new TreeMap<MeetingId, Seat>();
        for (var number : timetable.placed()) {
            timetable
                    .seatOf(number)
                    .ifPresent(seat -> seats.put(pairs.get(number), new Seat(seat.slot() + 1, seat.table() + 1)));
        }
        book.meetings().stream()
                .filter(meeting -> wanted.stays(meeting.id()) && meeting.seat() != null)
                .forEach(meeting -> keep(meeting, seats));
        var held = book.meetings().stream()
                .filter(meeting -> !pairs.contains(meeting.id()))
                .flatMap(PlanTask::kept);
        return Stream.concat(held, pairs.stream().map(pair -> meeting(pair, seats.get(pair))))
                .toList();
    }

    /** Of those that are not planned, what was held, and what is arranged, in case it is planned again. */
    private static Stream<Meeting> kept(Meeting meeting) {
        if (meeting.outcome() != null) {
            return Stream.of(meeting);
        }
        return meeting.arrangement().isNone()
                ? Stream.empty()
                : Stream.of(Meeting.of(meeting.id(), meeting.about()).arranged(meeting.arrangement()));
    }

    private static void keep(Meeting meeting, Map<MeetingId, Seat> seats) {
        var seat = meeting.seat();
        var given = seats.get(meeting.id());
        if (seat == null || given == null || given.equals(seat)) {
            return;
        }
        seats.entrySet().stream()
                .filter(entry -> entry.getValue().equals(seat))
                .findFirst()
                .ifPresent(entry -> entry.setValue(given));
        seats.put(meeting.id(), seat);
    }

    private Meeting meeting(MeetingId pair, @Nullable Seat seat) {
        var before = book.findMeeting(pair).orElseGet(() -> Meeting.of(pair, aboutOf(pair)));
        return before.outcome() != null
                ? before
                : new Meeting(
                        pair,
                        seat,
                        seat == null ? before.lastSeat() : null,
                        before.fixed() && seat != null,
                        before.arrangement(),
                        before.about(),
                        null);
    }

    private @Nullable String aboutOf(MeetingId pair) {
        return Stream.of(book.findWish(pair.first(), pair.second()), book.findWish(pair.second(), pair.first()))
                .flatMap(Optional::stream)
                .flatMap(wish -> Stream.ofNullable(wish.about()))
                .findFirst()
                .orElse(null);
    }
}
