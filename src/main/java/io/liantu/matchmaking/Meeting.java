package io.liantu.matchmaking;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting 洽谈 of two participants.
 *
 * @param seat when and where; null when it was chosen but has no place
 * @param lost where it was until somebody did not come or a table was lost; null unless it waits for another place since
 * @param fixed whether the organiser wants it to stay where it is
 * @param arrangement what the organiser arranged of it
 * @param about the demand it is about; null for none
 * @param outcome what came of it; null when that is not entered yet
 */
public record Meeting(
        MeetingId id,
        @Nullable Seat seat,
        @Nullable Seat lost,
        boolean fixed,
        Arrangement arrangement,
        @Nullable String about,
        @Nullable Outcome outcome) {

    /** One without a place. */
    static Meeting of(MeetingId id, @Nullable String about) {
        return new Meeting(id, null, null, false, Arrangement.NONE, about, null);
    }

    /**
     * At another place, which may be none.
     *
     * @throws NotInState when it is fixed, or was held
     */
    Meeting movedTo(@Nullable Seat other) {
        if (fixed && !Objects.equals(seat, other)) {
            throw NotInState.of("fixed");
        }
        if (outcome != null) {
            throw NotInState.of("held");
        }
        return new Meeting(id, other, null, fixed, arrangement, about, null);
    }

    /** At a place whose number means another time since; where it was before that means nothing any more. */
    Meeting at(@Nullable Seat other) {
        return new Meeting(id, other, null, fixed && other != null, arrangement, about, outcome);
    }

    /** Without its place, which it remembers. */
    Meeting displaced() {
        return new Meeting(id, null, seat == null ? lost : seat, false, arrangement, about, outcome);
    }

    /** Where it is, or where it was before it lost its place; null when it never had one. */
    public @Nullable Seat lastSeat() {
        return seat == null ? lost : seat;
    }

    /**
     * Staying where it is, or not any more.
     *
     * @throws NotInState when it has no place to stay at
     */
    Meeting fixed(boolean stays) {
        if (stays && seat == null) {
            throw NotInState.of("fix");
        }
        return new Meeting(id, seat, lost, stays, arrangement, about, outcome);
    }

    Meeting resulting(@Nullable Outcome other) {
        return new Meeting(id, seat, lost, fixed, arrangement, about, other);
    }

    Meeting arranged(Arrangement other) {
        return new Meeting(id, seat, lost, fixed, other, about, outcome);
    }
}
