package io.liantu.matchmaking;

import io.liantu.exclusion.ExclusionList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which pairs of an event must not meet 禁配, and why. */
final class Vetoes {

    private final Map<MeetingId, Clash> byPair = new TreeMap<>();
    private final Map<Integer, Participant> people;

    private Vetoes(EventBook book) {
        people = book.byNumber();
    }

    /** Those who declined one another, and those whom somebody excludes from one another, such as competitors. */
    static Vetoes of(EventBook book, ExclusionList exclusions) {
        var vetoes = new Vetoes(book);
        book.wishes().stream().filter(wish -> wish.kind() == WishKind.NO_THANKS).forEach(vetoes::addDeclined);
        var all = book.participants();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                vetoes.addExcluded(all.get(i), all.get(j), exclusions);
            }
        }
        return vetoes;
    }

    private void addDeclined(Wish wish) {
        byPair.put(MeetingId.of(wish.from(), wish.to()), Clash.of("no-thanks", name(wish.from()), name(wish.to())));
    }

    private void addExcluded(Participant one, Participant other, ExclusionList exclusions) {
        exclusions
                .find(one.enterprise(), Set.of(other.enterprise()))
                .filter(known -> known.exclusion().toward() != null)
                .ifPresent(known -> byPair.put(
                        MeetingId.of(one.number(), other.number()), Clash.of("excluded", one.name(), other.name())));
    }

    private String name(int number) {
        var participant = people.get(number);
        return participant == null ? String.valueOf(number) : participant.name();
    }

    /** Why two must not meet; empty when they may. */
    Optional<Clash> find(MeetingId pair) {
        return Optional.ofNullable(byPair.get(pair));
    }
}
