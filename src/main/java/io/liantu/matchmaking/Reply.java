package io.liantu.matchmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a participant says for itself on the page of its link.
 *
 * @param absences numbers of the slots in which it cannot meet anybody
 * @param wishes by the number of the other; who is not named is wished nothing
 */
public record Reply(Rsvp answer, SessionPart part, List<Integer> absences, Map<Integer, WishKind> wishes) {

    public Reply {
        absences = List.copyOf(absences);
        wishes = Map.copyOf(wishes);
        if (!answer.isAnswer()) {
            throw InvalidWish.of("answer", Keys.of(answer));
        }
    }

    /**
     * What an event is once one of its participants said so. It only speaks of those whom it can meet, and takes back nothing
     * of what it said of those who do not come: they were not there to choose from.
     */
    EventBook applied(EventBook book, int number, WishOrigin origin) {
        var one = book.participant(number);
        var agenda = book.event().settings().agenda();
        var known = absences.stream()
                .filter(slot -> agenda.findSlot(slot).isPresent())
                .toList();
        var people = book.byNumber();
        var said = new ArrayList<>(book.wishes().stream()
                .filter(wish -> wish.from() != number || isHidden(wish, people))
                .toList());
        wishes.forEach((to, kind) -> {
            var other = people.get(to);
            if (to != number && other != null && one.role().meets(other.role())) {
                said.removeIf(wish -> wish.from() == number && wish.to() == to);
                said.add(wish(book, number, to, kind, origin));
            }
        });
        var answered = book.changed(number, this::answered);
        return Seating.fitting(
                answered.changed(number, before -> before.away(known, part)).withWishes(said));
    }

    private boolean isHidden(Wish wish, Map<Integer, Participant> people) {
        var other = people.get(wish.to());
        return other != null && !other.rsvp().isPlanned();
    }

    private static Wish wish(EventBook book, int from, int to, WishKind kind, WishOrigin origin) {
        var before = book.findWish(from, to);
        return new Wish(
                from,
                to,
                kind,
                before.filter(wish -> wish.kind() == kind && wish.origin() != WishOrigin.SUGGESTED)
                        .map(Wish::origin)
                        .orElse(origin),
                before.map(Wish::about).orElse(null),
                null);
    }

    /** Who was seen or missed on the day is so, whatever was said before. */
    private Participant answered(Participant before) {
        return before.rsvp() == answer || before.rsvp().isOfTheDay() ? before : before.answered(answer);
    }
}
