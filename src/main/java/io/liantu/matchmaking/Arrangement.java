package io.liantu.matchmaking;

import java.util.List;

/**
 * What the organiser arranges of a meeting 洽谈 before it has a place.
 *
 * @param part the half of the day in which it is to be
 * @param after the meetings that come before it, where they take place, in order
 */
public record Arrangement(SessionPart part, List<MeetingId> after) {

    /** At any time. */
    static final Arrangement NONE = new Arrangement(SessionPart.ANY, List.of());

    public Arrangement {
        after = after.stream().distinct().sorted().toList();
    }

    /** The same, where nobody meets a participant any more. */
    Arrangement without(int participant) {
        return new Arrangement(
                part,
                after.stream().filter(meeting -> !meeting.has(participant)).toList());
    }

    boolean isNone() {
        return equals(NONE);
    }
}
