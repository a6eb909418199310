package io.liantu.matchmaking;

import io.liantu.enterprise.EnterpriseId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that is invited to an event.
 *
 * @param number by which it is called within the event, from 1
 * @param enterprise the one that stays, where records were merged
 * @param name of the enterprise; its id when nobody knows it any more
 * @param fictional whether the enterprise is made up
 * @param absences numbers of the slots in which it cannot meet anybody, in order
 * @param part the half of the day in which it comes
 * @param most how many meetings it has at most; null for as many as its side has
 * @param note why it was invited, in the organiser's words; null when nobody said
 */
public record Participant(
        int number,
        EnterpriseId enterprise,
        String name,
        boolean fictional,
        Role role,
        Rsvp rsvp,
        List<Integer> absences,
        SessionPart part,
        @Nullable Integer most,
        @Nullable String note) {

    public Participant {
        absences = absences.stream().distinct().sorted().toList();
    }

    /**
     * After an answer.
     *
     * @throws NotInState when it is there already, or was missed
     */
    Participant answered(Rsvp answer) {
        if (rsvp.isOfTheDay()) {
            throw NotInState.of("answer");
        }
        return with(answer);
    }

    /**
     * Being there.
     *
     * @throws NotInState when it had said that it does not come
     */
    Participant checkedIn() {
        if (rsvp == Rsvp.DECLINED) {
            throw NotInState.of("check-in");
        }
        return with(Rsvp.CHECKED_IN);
    }

    /**
     * Not having come.
     *
     * @throws NotInState when it had said so, or is there
     */
    Participant missed() {
        if (rsvp == Rsvp.DECLINED || rsvp == Rsvp.CHECKED_IN) {
            throw NotInState.of("no-show");
        }
        return with(Rsvp.NO_SHOW);
    }

    /** Being away in other slots, or coming in another half of the day. */
    Participant away(Collection<Integer> slots, SessionPart other) {
        return new Participant(number, enterprise, name, fictional, role, rsvp, List.copyOf(slots), other, most, note);
    }

    /** On another side. */
    Participant as(Role other) {
        return new Participant(number, enterprise, name, fictional, other, rsvp, absences, part, most, note);
    }

    /** With another limit of its own; null for none. */
    Participant limitedTo(@Nullable Integer other) {
        return new Participant(number, enterprise, name, fictional, role, rsvp, absences, part, other, note);
    }

    private Participant with(Rsvp other) {
        return new Participant(number, enterprise, name, fictional, role, other, absences, part, most, note);
    }

    /** Whether it can meet somebody then. */
    public boolean isFree(Slot slot) {
        return part.allows(slot.part()) && !absences.contains(slot.number());
    }
}
