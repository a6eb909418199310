package io.liantu.matchmaking.view;

import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.InviteAnswer;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.Participant;
import io.liantu.matchmaking.Wish;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells who is invited and who wants to meet whom in the reader's language. */
@Component
public class InvitationViews {

    private final EventWords words;

    InvitationViews(EventWords words) {
        this.words = words;
    }

    /** Those who are invited, by number. */
    public List<ParticipantView> participants(EventBook book, Set<Integer> linked, Locale locale) {
        return book.participants().stream()
                .map(one -> participant(one, book, linked, locale))
                .toList();
    }

    private ParticipantView participant(Participant one, EventBook book, Set<Integer> linked, Locale locale) {
        return new ParticipantView(
                one.number(),
                one.enterprise().value(),
                one.name(),
                one.fictional(),
                Keys.of(one.role()),
                words.named("event.role", one.role(), locale),
                Keys.of(one.rsvp()),
                words.named("event.rsvp", one.rsvp(), locale),
                one.absences(),
                Keys.of(one.part()),
                one.most(),
                one.note(),
                linked.contains(one.number()),
                book.wishes().stream()
                        .filter(wish -> wish.from() == one.number())
                        .count(),
                book.wishes().stream().filter(wish -> wish.to() == one.number()).count(),
                book.meetings().stream()
                        .filter(meeting -> meeting.id().has(one.number()) && meeting.seat() != null)
                        .count());
    }

    /** Who wants to meet whom. */
    public List<WishView> wishes(EventBook book, Locale locale) {
        var people = book.byNumber();
        return book.wishes().stream().map(wish -> wish(wish, people, locale)).toList();
    }

    private WishView wish(Wish wish, Map<Integer, Participant> people, Locale locale) {
        return new WishView(
                wish.from(),
                EventWords.name(people, wish.from()),
                wish.to(),
                EventWords.name(people, wish.to()),
                Keys.of(wish.kind()),
                words.named("event.wish", wish.kind(), locale),
                Keys.of(wish.origin()),
                words.named("event.origin", wish.origin(), locale),
                wish.about());
    }

    /** Whom to invite. */
    public InviteAnswerView of(InviteAnswer answer, Locale locale) {
        return new InviteAnswerView(
                answer.suggestions().stream()
                        .map(one -> new InviteAnswerView.SuggestionView(
                                one.enterprise().value(),
                                one.name(),
                                one.fictional(),
                                Keys.of(one.role()),
                                words.named("event.role", one.role(), locale),
                                one.reasons().stream()
                                        .map(reason -> words.of(reason, locale))
                                        .toList()))
                        .toList(),
                words.excluded(answer.excluded(), locale),
                answer.considered(),
                answer.invited());
    }
}
