package io.liantu.algorithm.timetable;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A meeting 洽谈 that somebody wants.
 *
 * @param first number of one participant
 * @param second number of the other
 * @param wish what it is worth, 0 to {@value #MOST_WISHED}; only sums matter
 * @param session in which part of the day it may take place
 * @param fixedSlot the only slot in which it may take place, if there is but one
 * @param earlier numbers of the meetings that come in an earlier slot, where they take place
 * @param obliged whether it has to take place; the others only should
 */
public record WantedMeeting(
        int first,
        int second,
        long wish,
        Session session,
        OptionalInt fixedSlot,
        Set<Integer> earlier,
        boolean obliged) {

    /** So that no sum of wishes overflows. */
    public static final long MOST_WISHED = 1_000_000;

    public WantedMeeting {
        earlier = Set.copyOf(earlier);
        if (first == second) {
            throw new IllegalArgumentException("participant " + first + " cannot meet itself");
        }
        if (wish < 0 || wish > MOST_WISHED) {
            throw new IllegalArgumentException("not a wish: " + wish);
        }
    }

    /** One that should take place, at any time. */
    public static WantedMeeting wished(int first, int second, long wish) {
        return new WantedMeeting(first, second, wish, Session.ANY, OptionalInt.empty(), Set.of(), false);
    }

    /** One that has to take place, at any time. */
    public static WantedMeeting obliged(int first, int second) {
        return new WantedMeeting(first, second, 1, Session.ANY, OptionalInt.empty(), Set.of(), true);
    }

    /** The same in this part of the day only. */
    public WantedMeeting in(Session other) {
        return new WantedMeeting(first, second, wish, other, fixedSlot, earlier, obliged);
    }

    /** The same in this slot only. */
    public WantedMeeting at(int slot) {
        return new WantedMeeting(first, second, wish, session, OptionalInt.of(slot), earlier, obliged);
    }

    /** The same after these meetings. */
    public WantedMeeting after(Set<Integer> meetings) {
        return new WantedMeeting(first, second, wish, session, fixedSlot, meetings, obliged);
    }

    /** The same, but it has to take place, or only should. */
    public WantedMeeting obliged(boolean other) {
        return new WantedMeeting(first, second, wish, session, fixedSlot, earlier, other);
    }

    /** Whether this participant takes part. */
    public boolean has(int participant) {
        return first == participant || second == participant;
    }
}
