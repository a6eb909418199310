package io.liantu.matchmaking;

import java.util.List;

/** How far an event is. */
public enum EventState {
    /** Nobody outside knows of it 筹备. */
    DRAFT(0),
    /** Invitations are out 邀约. */
    INVITING(1),
    /** The timetable is settled 已排期. */
    PLANNED(2),
    /** It is the day 进行中. */
    RUNNING(3),
    /** It is over; outcomes and contracts can still be entered 已结束. */
    ENDED(4);

    private final int number;

    EventState(int number) {
        this.number = number;
    }

    /** How many come before it. */
    int number() {
        return number;
    }

    /** The one that comes next; the last stays. */
    public EventState next() {
        return List.of(values()).get(Math.min(number + 1, ENDED.number));
    }

    /** Whether it comes next, or is the one before, to which somebody goes back while it is not over. */
    boolean mayBecome(EventState other) {
        boolean forward = other.number == number + 1;
        boolean back = other.number == number - 1 && number <= RUNNING.number;
        return forward || back;
    }
}
