package io.liantu.matchmaking;

/**
 * How many are left at each step of an event's way; from the third on pairs are counted.
 *
 * @param invited participants
 * @param registered participants who promised to come
 * @param matched pairs with a place in the timetable
 * @param met pairs who met
 * @param intents pairs who meant to sign, or signed
 * @param contracts contracts signed
 * @param delivered contracts fulfilled
 */
public record Funnel(
        long invited, long registered, long matched, long met, long intents, long contracts, long delivered) {

    /** Of an event. */
    public static Funnel of(EventBook book) {
        return new Funnel(
                book.participants().size(),
                book.participants().stream()
                        .filter(one -> one.rsvp().isRegistered())
                        .count(),
                book.meetings().stream().filter(one -> one.seat() != null).count(),
                reaching(book, OutcomeKind.MET),
                reaching(book, OutcomeKind.INTENT),
                book.contracts().size(),
                book.contracts().stream()
                        .filter(one -> one.deliveredOn() != null)
                        .count());
    }

    private static long reaching(EventBook book, OutcomeKind kind) {
        return book.meetings().stream()
                .filter(one -> one.outcome() != null && one.outcome().kind().reaches(kind))
                .count();
    }
}
