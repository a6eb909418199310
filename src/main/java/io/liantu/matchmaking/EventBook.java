package io.liantu.matchmaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All that is kept of one event at one moment.
 *
 * @param participants by number
 * @param wishes by who wishes, then toward whom; one for each such pair
 * @param meetings by their two participants
 * @param contracts by the meeting that they come from
 */
public record EventBook(
        MatchmakingEvent event,
        List<Participant> participants,
        List<Wish> wishes,
        List<Meeting> meetings,
        List<Contract> contracts) {

    public EventBook {
        participants = List.copyOf(participants);
        wishes = List.copyOf(wishes);
        meetings = List.copyOf(meetings);
        contracts = List.copyOf(contracts);
    }

    /**
     * Who is called by a number.
     *
     * @throws UnknownParticipant when nobody is
     */
    public Participant participant(int number) {
        return participants.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownParticipant(number));
    }

    /**
     * The meeting of two.
     *
     * @throws UnknownMeeting when they have none
     */
    public Meeting meeting(MeetingId id) {
        return findMeeting(id).orElseThrow(() -> new UnknownMeeting(id.toString()));
    }

    /** The meeting of two; empty when they have none. */
    public Optional<Meeting> findMeeting(MeetingId id) {
        return meetings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The contract of two; empty when they have none. */
    public Optional<Contract> findContract(MeetingId id) {
        return contracts.stream().filter(one -> one.meeting().equals(id)).findFirst();
    }

    /** What one wishes toward another; empty when that was not said. */
    public Optional<Wish> findWish(int from, int to) {
        return wishes.stream()
                .filter(one -> one.from() == from && one.to() == to)
                .findFirst();
    }

    /** The meetings of one, in the order of the day; those without a place last. */
    public List<Meeting> meetingsOf(int number) {
        return meetings.stream()
                .filter(one -> one.id().has(number))
                .sorted(BoardOrder.BY_TIME)
                .toList();
    }

    /** All by number. */
    public Map<Integer, Participant> byNumber() {
        return participants.stream()
                .collect(Collectors.toMap(Participant::number, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    EventBook with(MatchmakingEvent other) {
        return new EventBook(other, participants, wishes, meetings, contracts);
    }

    /** With one who is invited besides, or another state of one who is. */
    EventBook with(Participant other) {
        return new EventBook(event, replaced(participants, other, Participant::number), wishes, meetings, contracts);
    }

    EventBook changed(int number, UnaryOperator<Participant> change) {
        return with(change.apply(participant(number)));
    }

    EventBook withWishes(List<Wish> others) {
        return new EventBook(event, participants, others, meetings, contracts);
    }

    /** With another timetable. */
    EventBook withMeetings(Collection<Meeting> others) {
        var sorted = others.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        return new EventBook(event.replanned(), participants, wishes, sorted, contracts);
    }

    EventBook with(Meeting other) {
        return withMeetings(replaced(meetings, other, Meeting::id));
    }

    EventBook with(Contract other) {
        return withContracts(replaced(contracts, other, Contract::meeting));
    }

    EventBook withContracts(List<Contract> others) {
        return new EventBook(event, participants, wishes, meetings, others);
    }

    private static <T, K> List<T> replaced(List<T> all, T other, Function<T, K> key) {
        var changed = new ArrayList<>(all);
        changed.removeIf(one -> key.apply(one).equals(key.apply(other)));
        changed.add(other);
        return changed;
    }
}
