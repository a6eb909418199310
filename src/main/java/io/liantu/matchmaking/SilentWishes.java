package io.liantu.matchmaking;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.UnknownEnterprise;
import io.liantu.listing.Matching;
import io.liantu.partner.DoesNotCount;
import io.liantu.partner.PartnerFinding;
import io.liantu.partner.Side;
import io.liantu.partner.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Fills in what those would wish who say nothing: to meet the participants who suit them best. */
@Service
public class SilentWishes {

    private static final int LOOKED_THROUGH = 500;

    private final EventStore store;
    private final PartnerFinding partners;
    private final Matching matching;

    SilentWishes(EventStore store, PartnerFinding partners, Matching matching) {
        this.store = store;
        this.partners = partners;
        this.matching = matching;
    }

    /**
     * Fills them in anew. Who has said anything, or for whom the organiser has, is left alone.
     *
     * @throws UnknownEvent when there is no such event
     */
    public EventBook fill(EventId id) {
        var read = store.get(id);
        var fitting = fitting(read);
        var filled = new ArrayList<Wish>();
        silent(read).forEach(one -> filled.addAll(wishesOf(one, read, fitting)));
        return store.change(id, book -> {
            var silent = silent(book).stream().map(Participant::number).toList();
            var people = book.byNumber();
            return book.withWishes(Stream.concat(
                            book.wishes().stream().filter(wish -> wish.origin() != WishOrigin.SUGGESTED),
                            filled.stream()
                                    .filter(wish -> silent.contains(wish.from()) && people.containsKey(wish.to())))
                    .toList());
        });
    }

    private static List<Participant> silent(EventBook book) {
        return book.participants().stream()
                .filter(one -> one.rsvp().isPlanned())
                .filter(one -> book.wishes().stream()
                        .noneMatch(wish -> wish.from() == one.number() && wish.origin() != WishOrigin.SUGGESTED))
                .toList();
    }

    /** Of each who asks, those who fit what it asks for, the best first, and what that is. */
    private Map<EnterpriseId, Map<EnterpriseId, String>> fitting(EventBook book) {
        var kind = book.event().settings().kind();
        var present = book.participants().stream().map(Participant::enterprise).collect(Collectors.toSet());
        var fitting = new TreeMap<EnterpriseId, Map<EnterpriseId, String>>();
        matching.matchesAmong(present, demand -> Talks.isAbout(kind, demand), LOOKED_THROUGH)
                .forEach(answer -> answer.matches()
                        .forEach(match -> fitting.computeIfAbsent(
                                        answer.demand().what().enterprise(), asker -> new LinkedHashMap<>())
                                .putIfAbsent(
                                        match.giver().enterprise(),
                                        answer.demand().item().id().value())));
        return fitting;
    }

    /** Those who ask look for who fits their demands, then for suppliers; who only offers is looked for. */
    private List<Wish> wishesOf(Participant one, EventBook book, Map<EnterpriseId, Map<EnterpriseId, String>> fitting) {
        if (one.role() == Role.SUPPLY) {
            return List.of();
        }
        var others = book.participants().stream()
                .filter(other -> other.number() != one.number() && one.role().meets(other.role()))
                .filter(other -> other.role() != Role.DEMAND && other.rsvp().isPlanned())
                .collect(Collectors.toMap(Participant::enterprise, Participant::number, Math::min));
        var about = fitting.getOrDefault(one.enterprise(), Map.of());
        return Stream.concat(
                        about.keySet().stream(), suppliers(one, book.event().settings()))
                .distinct()
                .filter(others::containsKey)
                .limit(book.event().settings().capOf(one))
                .map(other -> new Wish(
                        one.number(),
                        Objects.requireNonNull(others.get(other)),
                        WishKind.WOULD_MEET,
                        WishOrigin.SUGGESTED,
                        about.get(other),
                        null))
                .toList();
    }

    /** Banks are no suppliers of goods. */
    private Stream<EnterpriseId> suppliers(Participant one, EventSettings settings) {
        return settings.kind() == EventKind.BANK_ENTERPRISE
                ? Stream.of()
                : suggestions(one).stream()
                        .map(suggestion -> suggestion.partner().enterprise().id());
    }

    private List<Suggestion> suggestions(Participant one) {
        try {
            return partners.partnersOf(one.enterprise(), Side.SUPPLIERS, null, null, LOOKED_THROUGH, Map.of())
                    .suggestions();
        } catch (DoesNotCount | UnknownEnterprise e) {
            return List.of(); // Nobody knows what it needs.
        }
    }
}
