package io.liantu.matchmaking.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited.
 *
 * @param role demand, supply or both
 * @param rsvp invited, accepted, declined, maybe, checked-in or no-show
 * @param absences numbers of slots
 * @param part morning, afternoon or any
 * @param most how many meetings it has at most; null for as many as its side has
 * @param linked whether it has a link to answer with; the link itself is never told again
 * @param wishes how many others it speaks of
 * @param wished how many others speak of it
 * @param meetings how many of its meetings have a place
 */
public record ParticipantView(
        int number,
        String enterprise,
        String name,
        boolean fictional,
        String role,
        String roleName,
        String rsvp,
        String rsvpName,
        List<Integer> absences,
        String part,
        @Nullable Integer most,
        @Nullable String note,
        boolean linked,
        long wishes,
        long wished,
        long meetings) {}
