package io.liantu.matchmaking;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Invites enterprises to events, and hands out the links with which they answer. */
@Service
public class Invitations {

    static final int MOST_INVITED = 1000;

    private final EventStore store;
    private final Enterprises enterprises;
    private final PlanRuns runs;

    Invitations(EventStore store, Enterprises enterprises, PlanRuns runs) {
        this.store = store;
        this.enterprises = enterprises;
        this.runs = runs;
    }

    /**
     * Invites enterprises; one that is invited already stays as it is.
     *
     * @throws io.liantu.enterprise.UnknownEnterprise when one is unknown
     * @throws NotInState when the event is over
     * @throws InvalidEvent when they would be too many
     */
    public EventBook invite(EventId id, List<Invite> invites) {
        if (invites.size() > MOST_INVITED) {
            throw InvalidEvent.of("too-many", MOST_INVITED);
        }
        var resolved = invites.stream()
                .map(invite -> new Invite(enterprises.resolve(invite.enterprise()), invite.role(), invite.note()))
                .toList();
        store.change(id, book -> {
            if (book.event().state() == EventState.ENDED) {
                throw NotInState.of("invite", book.event().state());
            }
            var all = book;
            for (var invite : resolved) {
                all = invited(all, invite);
            }
            if (all.participants().size() > MOST_INVITED) {
                throw InvalidEvent.of("too-many", MOST_INVITED);
            }
            return all;
        });
        return store.get(id);
    }

    private static EventBook invited(EventBook book, Invite invite) {
        if (isInvited(book, invite.enterprise())) {
            return book;
        }
        int last =
                book.participants().stream().mapToInt(Participant::number).max().orElse(0);
        return book.with(new Participant(
                last + 1,
                invite.enterprise(),
                invite.enterprise().value(),
                false,
                invite.role(),
                Rsvp.INVITED,
                List.of(),
                SessionPart.ANY,
                null,
                invite.note()));
    }

    /**
     * Takes an invitation back, with all that was planned for it.
     *
     * @throws UnknownParticipant when nobody has that number
     * @throws NotInState when one of its meetings was held
     * @throws PlanningRunning while a timetable is being made
     */
    public EventBook uninvite(EventId id, int number) {
        runs.refuseWhileRunning(id);
        return store.change(id, book -> {
            book.participant(number);
            if (book.meetingsOf(number).stream().anyMatch(meeting -> meeting.outcome() != null)) {
                throw NotInState.of("held");
            }
            return new EventBook(
                    book.event().replanned(),
                    book.participants().stream()
                            .filter(one -> one.number() != number)
                            .toList(),
                    book.wishes().stream()
                            .filter(wish -> wish.from() != number && wish.to() != number)
                            .toList(),
                    book.meetings().stream()
                            .filter(meeting -> !meeting.id().has(number))
                            .map(meeting ->
                                    meeting.arranged(meeting.arrangement().without(number)))
                            .toList(),
                    book.contracts());
        });
    }

    /** Puts one on another side. */
    public EventBook seatAs(EventId id, int number, Role role) {
        return store.change(id, book -> book.changed(number, one -> one.as(role)));
    }

    /**
     * A new link for one to answer with; the one before leads nowhere any more.
     *
     * @throws UnknownParticipant when nobody has that number
     */
    public Token link(EventId id, int number) {
        return store.link(id, number);
    }

    /**
     * Whose link it is.
     *
     * @throws UnknownInvitation when it is nobody's
     */
    public Guest guest(Token token) {
        return store.findGuest(token).orElseThrow(UnknownInvitation::new);
    }

    /** The numbers of those who have a link. */
    public Set<Integer> listLinked(EventId id) {
        return store.listLinked(id);
    }

    /** Whether an enterprise is invited. */
    static boolean isInvited(EventBook book, EnterpriseId enterprise) {
        return book.participants().stream().anyMatch(one -> one.enterprise().equals(enterprise));
    }
}
