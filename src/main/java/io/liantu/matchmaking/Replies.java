package io.liantu.matchmaking;

import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes in what participants answer: whether they come, when they are away, and whom they want to meet. */
@Service
public class Replies {

    private final EventStore store;

    Replies(EventStore store) {
        this.store = store;
    }

    /**
     * Takes in an answer; the meetings of one who does not come lose their places.
     *
     * @throws NotInState when it is there already, or was missed
     */
    public EventBook answer(EventId id, int number, Rsvp answer) {
        if (!answer.isAnswer()) {
            throw InvalidWish.of("answer", Keys.of(answer));
        }
        return store.change(
                id,
                book -> Seating.fitting(
                        book.changed(number, one -> one.rsvp() == answer ? one : one.answered(answer))));
    }

    /**
     * Takes in when one cannot meet anybody; its meetings then lose their places.
     *
     * @param slots their numbers
     * @throws InvalidWish when there is no such slot
     */
    public EventBook away(EventId id, int number, Collection<Integer> slots, SessionPart part) {
        return store.change(id, book -> {
            var agenda = book.event().settings().agenda();
            slots.stream()
                    .filter(slot -> agenda.findSlot(slot).isEmpty())
                    .findFirst()
                    .ifPresent(slot -> {
                        throw InvalidWish.of("slot", slot, agenda.slots().size());
                    });
            return Seating.fitting(book.changed(number, one -> one.away(slots, part)));
        });
    }

    /**
     * Takes in what one wishes toward another.
     *
     * @param kind null when it wishes nothing any more
     * @throws InvalidWish when it wishes to meet itself
     */
    public EventBook wish(
            EventId id, int from, int to, @Nullable WishKind kind, WishOrigin origin, @Nullable String about) {
        return store.change(id, book -> {
            book.participant(from);
            book.participant(to);
            if (from == to) {
                throw InvalidWish.of("itself", from);
            }
            var others = book.wishes().stream().filter(wish -> wish.from() != from || wish.to() != to);
            var said = Stream.ofNullable(kind).map(one -> new Wish(from, to, one, origin, about, null));
            return book.withWishes(Stream.concat(others, said).toList());
        });
    }

    /** All that one says for itself at once: whether it comes, when it is away, and whom it wants to meet. */
    public EventBook reply(Guest guest, Reply reply) {
        return store.change(guest.event(), book -> {
            if (book.event().state() == EventState.DRAFT || book.event().hasBegun()) {
                throw NotInState.of("reply", book.event().state());
            }
            return reply.applied(book, guest.number(), WishOrigin.PARTICIPANT);
        });
    }

    /** The same, where the organiser says it on one's behalf, also after the invitations are settled. */
    public EventBook replyFor(Guest guest, Reply reply) {
        return store.change(guest.event(), book -> reply.applied(book, guest.number(), WishOrigin.ORGANISER));
    }
}
