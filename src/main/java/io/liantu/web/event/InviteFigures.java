package io.liantu.web.event;

import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.Rsvp;
import io.liantu.matchmaking.WishKind;
import io.liantu.matchmaking.WishOrigin;

/**
 * How inviting goes.
 *
 * @param open how many have not answered
 * @param silent how many of those who may come say nothing of whom they want to meet
 * @param suggested how many wishes are filled in for the silent
 */
record InviteFigures(
        long invited, long accepted, long open, long declined, long must, long would, long silent, long suggested) {

    static InviteFigures of(EventBook book) {
        var people = book.participants();
        return new InviteFigures(
                people.size(),
                people.stream().filter(one -> one.rsvp().isRegistered()).count(),
                people.stream()
                        .filter(one -> one.rsvp() == Rsvp.INVITED || one.rsvp() == Rsvp.MAYBE)
                        .count(),
                people.stream().filter(one -> one.rsvp() == Rsvp.DECLINED).count(),
                count(book, WishKind.MUST_MEET),
                count(book, WishKind.WOULD_MEET),
                people.stream()
                        .filter(one -> one.rsvp().isPlanned())
                        .filter(one -> book.wishes().stream()
                                .noneMatch(
                                        wish -> wish.from() == one.number() && wish.origin() != WishOrigin.SUGGESTED))
                        .count(),
                book.wishes().stream()
                        .filter(wish -> wish.origin() == WishOrigin.SUGGESTED)
                        .count());
    }

    private static long count(EventBook book, WishKind kind) {
        return book.wishes().stream().filter(wish -> wish.kind() == kind).count();
    }
}
