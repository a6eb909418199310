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

    /** What an event is once one of its participants said so; it only speaks of those whom it can meet. */
    EventBook applied(EventBook book, int number, WishOrigin origin) {
        var one = book.participant(number);
        var agenda = book.event().settings().agenda();
        var known = absences.stream()
                .filter(slot -> agenda.findSlot(slot).isPresent())
                .toList();
        var said = new ArrayList<>(
                book.wishes().stream().filter(wish -> wish.from() != number).toList());
        wishes.forEach((to, kind) -> {
            if (to != number && one.role().meets(book.participant(to).role())) {
                var before = book.findWish(number, to);
                said.add(new Wish(
                        number,
                        to,
                        kind,
                        before.filter(wish -> wish.kind() == kind && wish.origin() != WishOrigin.SUGGESTED)
                                .map(Wish::origin)
                                .orElse(origin),
                        before.map(Wish::about).orElse(null),
                        null));
            }
        });
        var answered = book.changed(number, before -> before.rsvp() == answer ? before : before.answered(answer));
        return Seating.fitting(
                answered.changed(number, before -> before.away(known, part)).withWishes(said));
    }
}
