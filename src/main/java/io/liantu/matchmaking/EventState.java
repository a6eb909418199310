package io.liantu.matchmaking;

/** How far an event is. */
public enum EventState {
    /** Nobody outside knows of it 筹备. */
    DRAFT,
    /** Invitations are out 邀约. */
    INVITING,
    /** The timetable is settled 已排期. */
    PLANNED,
    /** It is the day 进行中. */
    RUNNING,
    /** It is over; outcomes and contracts can still be entered 已结束. */
    ENDED;

    /** The one that comes next; the last stays. */
    public EventState next() {
        return values()[Math.min(ordinal() + 1, ENDED.ordinal())];
    }

    /** Whether it comes next, or is the one before, to which somebody goes back before the day. */
    boolean mayBecome(EventState other) {
        boolean forward = other.ordinal() == ordinal() + 1;
        boolean back = other.ordinal() == ordinal() - 1 && ordinal() <= RUNNING.ordinal();
        return forward || back;
    }
}
