package io.liantu.matchmaking;

import io.liantu.algorithm.timetable.Session;
import io.liantu.algorithm.timetable.WantedMeeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which pairs of an event are to meet, as the timetable engine sees them: both come, and nothing keeps them apart. */
final class WantedPairs {

    private final EventBook book;
    private final Vetoes vetoes;
    private final Map<Integer, Integer> places = new HashMap<>();

    WantedPairs(EventBook book, Vetoes vetoes) {
        this.book = book;
        this.vetoes = vetoes;
        var people = book.participants();
        IntStream.range(0, people.size())
                .forEach(place -> places.put(people.get(place).number(), place));
    }

    /** Those of which one wishes to meet the other, and what is fixed or was held. */
    SortedMap<MeetingId, WantedMeeting> wanted() {
        var wishes = new TreeMap<MeetingId, List<Wish>>();
        book.wishes().stream()
                .filter(wish -> wish.kind() != WishKind.NO_THANKS)
                .filter(wish -> comes(wish.from()) && comes(wish.to()))
                .forEach(wish -> wishes.computeIfAbsent(MeetingId.of(wish.from(), wish.to()), pair -> new ArrayList<>())
                        .add(wish));
        book.meetings().stream()
                .filter(meeting -> meeting.fixed() || meeting.outcome() != null)
                .forEach(meeting -> wishes.putIfAbsent(meeting.id(), List.of()));
        wishes.keySet()
                .removeIf(pair -> wasHeldNowhere(pair) || (vetoes.find(pair).isPresent() && !stays(pair)));
        return wanted(wishes);
    }

    /** Those that have a place, or lost it. */
    SortedMap<MeetingId, WantedMeeting> planned() {
        var planned = new TreeMap<MeetingId, List<Wish>>();
        book.meetings().stream()
                .filter(meeting -> meeting.lastSeat() != null)
                .map(Meeting::id)
                .filter(pair -> !wasHeldNowhere(pair))
                .filter(pair -> stays(pair)
                        || (comes(pair.first())
                                && comes(pair.second())
                                && vetoes.find(pair).isEmpty()))
                .forEach(pair -> planned.put(
                        pair,
                        Stream.of(
                                        book.findWish(pair.first(), pair.second()),
                                        book.findWish(pair.second(), pair.first()))
                                .flatMap(Optional::stream)
                                .toList()));
        return wanted(planned);
    }

    private SortedMap<MeetingId, WantedMeeting> wanted(SortedMap<MeetingId, List<Wish>> wishes) {
        var numbers = new HashMap<MeetingId, Integer>();
        wishes.keySet().forEach(pair -> numbers.put(pair, numbers.size()));
        var wanted = new TreeMap<MeetingId, WantedMeeting>();
        wishes.forEach((pair, said) -> wanted.put(pair, wanted(pair, said, numbers)));
        return wanted;
    }

    private WantedMeeting wanted(MeetingId pair, List<Wish> said, Map<MeetingId, Integer> numbers) {
        var stays = stays(pair);
        boolean obliged = said.stream().anyMatch(wish -> wish.kind() == WishKind.MUST_MEET);
        return new WantedMeeting(
                place(pair.first()),
                place(pair.second()),
                said.stream().mapToLong(WishValue::of).sum() + (stays ? 1 : 0),
                stays ? Session.ANY : session(pair),
                stays ? seat(pair).stream().mapToInt(seat -> seat.slot() - 1).findFirst() : OptionalInt.empty(),
                earlier(pair).filter(numbers::containsKey).map(numbers::get).collect(Collectors.toSet()),
                obliged || stays);
    }

    private Session session(MeetingId pair) {
        return Session.valueOf(arrangement(pair).part().name());
    }

    /** Of two that stay where they are, nobody asks any more which comes first. */
    private Stream<MeetingId> earlier(MeetingId pair) {
        return arrangement(pair).after().stream().filter(before -> !stays(pair) || !stays(before));
    }

    private Arrangement arrangement(MeetingId pair) {
        return book.findMeeting(pair).map(Meeting::arrangement).orElse(Arrangement.NONE);
    }

    private boolean comes(int number) {
        return places.containsKey(number)
                && book.participants().get(place(number)).rsvp().isPlanned();
    }

    private int place(int number) {
        var place = places.get(number);
        if (place == null) {
            throw new UnknownParticipant(number);
        }
        return place;
    }

    /** Whether something came of it without a place, which it needs no more. */
    private boolean wasHeldNowhere(MeetingId pair) {
        return book.findMeeting(pair)
                .filter(meeting -> meeting.outcome() != null && meeting.seat() == null)
                .isPresent();
    }

    /** Whether it is fixed, or was held. */
    boolean stays(MeetingId pair) {
        return book.findMeeting(pair)
                .filter(meeting -> meeting.seat() != null && (meeting.fixed() || meeting.outcome() != null))
                .isPresent();
    }

    /** Where it is, or was before it lost its place. */
    Optional<Seat> seat(MeetingId pair) {
        return book.findMeeting(pair).flatMap(meeting -> Optional.ofNullable(meeting.lastSeat()));
    }
}
